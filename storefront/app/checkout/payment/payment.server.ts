import { z } from "zod"
import { customerToken } from "~/account/account.server"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { cartCookie, readText } from "~/session/cookies.server"

const cardSchema = z.object({
  card: z.object({ client_secret: z.string(), status: z.string(), amount: z.number() }),
})

/** What the browser confirms the payment with. Its amount is in centimes. */
export type CardToConfirm = z.infer<typeof cardSchema>["card"]

/**
 * Opens the card payment of this reader's cart, or gives the one that is open.
 * @throws MarketError as the checkout does
 */
export const openCardPayment = async (request: Request, language: Language): Promise<CardToConfirm> => {
  const { card } = await choosePayment(request, language, "card", cardSchema)
  return card
}

/**
 * Chooses cash for this reader's cart. One ordered meanwhile (a double tap) is left as it is: it has its order.
 * @throws MarketError as the checkout does
 */
export const chooseCash = async (request: Request, language: Language): Promise<void> => {
  try {
    await choosePayment(request, language, "cash_on_delivery", z.looseObject({}))
  } catch (error) {
    if (!(error instanceof MarketError && error.code === "cart_completed")) throw error
  }
}

const choosePayment = async <T>(
  request: Request,
  language: Language,
  payment: "card" | "cash_on_delivery",
  schema: z.ZodType<T>,
): Promise<T> => {
  const cartId = await readText(cartCookie, request)
  if (!cartId) throw new MarketError(404, "cart_not_found")
  return askMarket(schema, `/store/carts/${encodeURIComponent(cartId)}/checkout`, {
    body: { payment, lang: language },
    token: await customerToken(request),
    timeoutMs: 30_000,
  })
}
