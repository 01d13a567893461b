import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readTranslations, textsOf } from "../../catalogue/read-translations"
import { languageText } from "../../languages/language-text"
import { DEFAULT_LANGUAGE } from "../../languages/languages"
import type { QuoteData, QuoteTemplate } from "../../modules/mail/messages/quote-mail"
import { quoteService } from "./ask-for-quote"
import { reasonOf } from "../../logging/reason-of"

const Cooperatives = z.array(z.object({ name: z.unknown(), email: z.string().nullish() }))

async function readCooperative(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: ["name", "email"], filters: { id } })
  return Cooperatives.parse(data)[0]
}

async function send(
  container: MedusaContainer,
  to: string,
  template: QuoteTemplate,
  id: string,
  data: QuoteData,
) {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template,
    data: { ...data },
    idempotency_key: `${template}:${id}`,
    trigger_type: template,
    resource_id: id,
    resource_type: "quote_request",
  })
}

/**
 * Mails what happened to a quote request: to the cooperative when it is asked, to the shopper, in the shopper's language,
 * when it answers. Whoever gave no address is not told. A mail that fails is logged: the request itself stands.
 */
export async function notifyOfQuote(
  container: MedusaContainer,
  template: QuoteTemplate,
  id: string,
): Promise<void> {
  const quote = await quoteService(container).retrieveQuoteRequest(id)
  const cooperative = await readCooperative(container, quote.cooperative_id)
  const isForCooperative = template === "quote_requested"
  const to = isForCooperative ? cooperative?.email : quote.email
  if (!to) return
  const lang = isForCooperative ? DEFAULT_LANGUAGE : quote.lang
  const translations = await readTranslations(container.resolve(ContainerRegistrationKeys.QUERY), [
    quote.product_id,
  ])
  const title = textsOf(translations, quote.product_id, "title", quote.product_title)
  const { number, name, phone, wanted_on, quantity, message, answer, price_mad } = quote
  const told = isForCooperative
    ? { phone, wanted_on, quantity, message }
    : { price_mad, ...(template === "quote_declined" ? { reason: answer } : { message: answer }) }
  try {
    await send(container, to, template, id, {
      lang,
      number,
      name,
      product_title: languageText(title, lang).text,
      cooperative_name: languageText(cooperative?.name, lang).text,
      ...told,
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The mail on ${number} was not sent: ${reasonOf(error)}`)
  }
}
