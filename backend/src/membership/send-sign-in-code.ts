import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ApiError } from "../api/errors/api-error"
import type { Language } from "../languages/languages"
import { SIGN_IN_CODE_MODULE } from "../modules/sign-in-code"
import type { SignInCodeModuleService } from "../modules/sign-in-code/service"
import { SMS_MODULE } from "../modules/sms"
import type { SmsModuleService } from "../modules/sms/service"
import { linkPhoneToMember } from "./link-phone"
import { signInText } from "./sign-in-text"
import { reasonOf } from "../logging/reason-of"

/**
 * Sends a one-time code to a phone, known or not, and answers 0; or how many seconds to wait, when it has had too many.
 *
 * @throws {ApiError} 400 `sms_not_sent` when the gateway fails.
 */
export async function sendSignInCode(
  container: MedusaContainer,
  { phone, lang }: { phone: string; lang: Language },
): Promise<number> {
  const issued = await container.resolve<SignInCodeModuleService>(SIGN_IN_CODE_MODULE).issue(phone)
  if ("wait_s" in issued) return issued.wait_s
  await linkPhoneToMember(container, phone)
  const text = signInText(lang, issued.code)
  try {
    await container.resolve<SmsModuleService>(SMS_MODULE).send({ to: phone, text })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`No SMS was sent: ${reasonOf(error)}`)
    throw ApiError.notAllowed("sms_not_sent", "The message could not be sent. Try again later.")
  }
  return 0
}
