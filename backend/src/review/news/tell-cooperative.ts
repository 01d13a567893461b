import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { languageText, marketLanguage } from "../../languages/language-text"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type { CooperativeModuleService } from "../../modules/cooperative/service"
import { LETTER_TEMPLATE } from "../../modules/mail/messages/letter"
import { SMS_MODULE } from "../../modules/sms"
import type { SmsModuleService } from "../../modules/sms/service"
import type { NewsKind } from "./texts"
import { type News, writeLetter, writeSms } from "./write-news"
import { reasonOf } from "../../logging/reason-of"

/** Where the workspace is, for a reader of `lang`; `null` when the market does not know its own address. */
function workspaceUrl(lang: string): string | null {
  const base = process.env.STOREFRONT_URL
  return base ? `${base.replace(/\/+$/, "")}/${lang}/workspace` : null
}

/**
 * Tells a cooperative's managers of a decision of the network, each in their language: by mail to who has an address,
 * by SMS to who has a phone. An SMS that does not go out is logged: the workspace says the same.
 */
export async function tellCooperative(container: MedusaContainer, id: string, kind: NewsKind): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [cooperative] = await service.listCooperatives({ id }, { relations: ["members"], take: 1 })
  const managers = cooperative?.members.filter(({ role, is_active }) => is_active && role === "manager") ?? []
  for (const { name, email, phone, language } of managers) {
    const lang = marketLanguage(language)
    const title = languageText(cooperative?.name, lang).text
    const reason = cooperative?.status_reason ?? null
    const news = { kind, lang, cooperative: title, reader: name, reason, url: workspaceUrl(lang) }
    if (email) await mail(container, email, id, news)
    if (phone) await text(container, phone, news)
  }
}

async function mail(container: MedusaContainer, to: string, id: string, news: News): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: LETTER_TEMPLATE,
    data: { ...writeLetter(news) },
    trigger_type: `cooperative.${news.kind}`,
    resource_id: id,
    resource_type: "cooperative",
  })
}

async function text(container: MedusaContainer, to: string, news: News): Promise<void> {
  try {
    await container.resolve<SmsModuleService>(SMS_MODULE).send({ to, text: writeSms(news) })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`No SMS was sent: ${reasonOf(error)}`)
  }
}
