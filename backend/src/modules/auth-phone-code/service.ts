import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parseMoroccanPhone } from "../cooperative/phone"
import { westernDigits } from "../../languages/western-digits"
import type { SignInCodeModuleService } from "../sign-in-code/service"

const Credentials = z.object({ phone: z.string().max(40), code: z.string().max(20) })

const digitsOf = (text: string) => westernDigits(text).replace(/\D/g, "")

type Dependencies = { signInCode: SignInCodeModuleService }

/**
 * Signs people in by the one-time code sent to their phone: whoever has the phone is its identity, made at its first
 * sign-in. It refuses with `wrong_code`, whatever is wrong, or `too_many_tries`.
 */
export class PhoneCodeAuthProviderService extends AbstractAuthModuleProvider {
  static override identifier = "phone-code"
  static override DISPLAY_NAME = "Phone and one-time code"

  constructor(private readonly dependencies: Dependencies) {
    super()
  }

  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const credentials = Credentials.safeParse(body)
    const phone = credentials.success ? parseMoroccanPhone(credentials.data.phone) : null
    if (!credentials.success || !phone) return { success: false, error: "wrong_code" }
    const result = await this.dependencies.signInCode.attempt(phone, digitsOf(credentials.data.code))
    if (result === "right") return { success: true, authIdentity: await findOrCreate(identities, phone) }
    return { success: false, error: result === "wrong" ? "wrong_code" : result }
  }

  /** A phone is registered by signing in with it: there is nothing to choose beforehand. */
  override register(): Promise<AuthenticationResponse> {
    return Promise.resolve({ success: false, error: "wrong_code" })
  }
}

async function findOrCreate(
  identities: AuthIdentityProviderService,
  phone: string,
): Promise<AuthIdentityDTO> {
  try {
    return await identities.retrieve({ entity_id: phone })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return await identities.create({ entity_id: phone })
    }
    throw error
  }
}
