import { randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import type { QuoteRequestInput } from "../../api/store/quote-requests/validators"
import { QUOTE_REQUEST_MODULE } from "../../modules/quote-request"
import type { QuoteRequestModuleService } from "../../modules/quote-request/service"
import { notifyOfQuote } from "./notify-of-quote"
import { readPublicProduct } from "./quoted-service"

/** Within this time the same words from the same phone are the same request: a button pressed twice. */
const SAME_WITHIN_MS = 10 * 60_000
const NUMBERS = 10_000_000

const newNumber = (): string => `Q-${String(randomInt(NUMBERS)).padStart(7, "0")}`

/** The module that keeps quote requests. */
export function quoteService(container: MedusaContainer): QuoteRequestModuleService {
  return container.resolve<QuoteRequestModuleService>(QUOTE_REQUEST_MODULE)
}

/**
 * A shopper asks what a service would cost. The cooperative is told by mail and in its workspace. Answers the number
 * both can name.
 *
 * @throws {ApiError} 404 `product_not_found`; 400 `not_a_service`.
 */
export async function askForQuote(container: MedusaContainer, input: QuoteRequestInput): Promise<string> {
  const { product_id, phone, message } = input
  const product = await readPublicProduct(container, product_id)
  if (!product.is_service)
    throw ApiError.notAllowed("not_a_service", "Goods have a price: put them in the cart.")
  const service = quoteService(container)
  const since = new Date(Date.now() - SAME_WITHIN_MS)
  const same = { product_id, phone, message, created_at: { $gte: since } }
  const [known] = await service.listQuoteRequests(same, { take: 1 })
  if (known) return known.number
  const created = await service.createQuoteRequests({
    number: newNumber(),
    product_id,
    product_title: product.title,
    cooperative_id: product.cooperative.id,
    name: input.name,
    phone,
    email: input.email ?? null,
    message,
    wanted_on: input.date ?? null,
    quantity: input.quantity ?? null,
    lang: input.lang,
  })
  await notifyOfQuote(container, "quote_requested", created.id)
  return created.number
}
