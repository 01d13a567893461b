import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type LanguageTexts, languageTexts, marketLanguage } from "../../languages/language-text"
import type { Language } from "../../languages/languages"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type { CooperativeModuleService } from "../../modules/cooperative/service"
import { type Letter, LETTER_TEMPLATE } from "../../modules/mail/messages/letter"
import { SMS_MODULE } from "../../modules/sms"
import type { SmsModuleService } from "../../modules/sms/service"
import { reasonOf } from "../../logging/reason-of"

/** Somebody who answers for a cooperative. `url` is the fair's page in the workspace. */
export type Reader = {
  cooperative_id: string
  cooperative: LanguageTexts
  name: string
  lang: Language
  url: string | null
}

/** What one reader is told, and what it is about. */
export type Told = { letter: Letter; sms: string; trigger: string; edition_id: string }

function fairUrl(lang: Language, edition_id: string): string | null {
  const base = process.env.STOREFRONT_URL
  return base ? `${base.replace(/\/+$/, "")}/${lang}/workspace/fairs/${edition_id}` : null
}

/**
 * Tells the managers of cooperatives, each in their language: by mail to who has an address, by SMS to who has a phone.
 * One that does not go out is logged: the workspace says the same, and the others are still told.
 */
export async function tellManagers(
  container: MedusaContainer,
  edition_id: string,
  cooperative_ids: readonly string[],
  write: (reader: Reader) => Told | null,
): Promise<void> {
  if (!cooperative_ids.length) return
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const managers = await service.listCooperativeMembers(
    { cooperative_id: [...cooperative_ids], role: "manager", is_active: true },
    { relations: ["cooperative"], take: null },
  )
  for (const { cooperative_id, cooperative, name, email, phone, language } of managers) {
    const lang = marketLanguage(language)
    const url = fairUrl(lang, edition_id)
    const told = write({ cooperative_id, cooperative: languageTexts(cooperative.name), name, lang, url })
    if (!told) continue
    if (email) await attempt(container, () => mail(container, email, told))
    if (phone)
      await attempt(container, () =>
        container.resolve<SmsModuleService>(SMS_MODULE).send({ to: phone, text: told.sms }),
      )
  }
}

async function mail(container: MedusaContainer, to: string, { letter, trigger, edition_id }: Told) {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: LETTER_TEMPLATE,
    data: { ...letter },
    trigger_type: trigger,
    resource_id: edition_id,
    resource_type: "fair_edition",
  })
}

async function attempt(container: MedusaContainer, send: () => Promise<unknown>): Promise<void> {
  try {
    await send()
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`An exhibitor was not told: ${reasonOf(error)}`)
  }
}
