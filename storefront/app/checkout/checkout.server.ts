import { redirect } from "react-router"
import { z } from "zod"
import { readCart } from "~/cart/cart.server"
import { type CartSummary, cartSummarySchema } from "~/cart/cart-summary"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import type { ContactStep } from "./contact-form"

/** The cart to check out; a reader with no cart, an empty one or one with problems is sent to the cart page. */
export const cartToCheckOut = async (request: Request, language: Language): Promise<CartSummary> => {
  const summary = await readCart(request, language)
  if (!summary || summary.cart.item_count === 0 || summary.problems.some(isBlocking)) throw redirect(`/${language}/cart`)
  return summary
}

/** A delivery not chosen yet is what checkout is for; anything else is settled in the cart. */
const isBlocking = ({ code }: CartSummary["problems"][number]): boolean => code !== "delivery_missing"

type CheckoutStep = Partial<ContactStep> & { deliveries?: Record<string, string>; payment?: "cash_on_delivery" }

/**
 * Saves a step of the checkout on the cart in one call.
 * @throws MarketError with the codes of the fields that the backend refuses
 */
export const saveCheckoutStep = (cartId: string, language: Language, step: CheckoutStep): Promise<CartSummary> =>
  askMarket(cartSummarySchema, `/store/carts/${encodeURIComponent(cartId)}/checkout`, { body: { ...step, lang: language } })

const completionSchema = z.union([
  z.object({ type: z.literal("order"), order: z.object({ id: z.string(), display_id: z.number() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ type: z.string().nullish(), name: z.string().nullish(), message: z.string().nullish() }) }),
])

/**
 * Orders the cart.
 * @returns the order's number
 * @throws MarketError when it cannot be ordered as it is; the cart is kept and nothing is charged
 */
export const placeOrder = async (cartId: string): Promise<number> => {
  const answer = await askMarket(completionSchema, `/store/carts/${encodeURIComponent(cartId)}/complete`, { method: "POST", timeoutMs: 60_000 })
  if (answer.type === "order") return answer.order.display_id
  throw new MarketError(409, answer.error.type ?? "unexpected_answer", {}, answer.error.message ?? undefined)
}
