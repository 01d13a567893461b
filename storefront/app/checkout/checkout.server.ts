import { redirect } from "react-router"
import { z } from "zod"
import { customerToken } from "~/account/account.server"
import { readCart } from "~/cart/cart.server"
import { type CartSummary, cartSummarySchema } from "~/cart/cart-summary"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError } from "~/medusa/client.server"
import { cartCookie, readText } from "~/session/cookies.server"
import type { AbroadStep } from "./abroad-form"
import type { ContactStep } from "./contact-form"

/** The cart to check out; a reader with no cart, an empty one or one with problems is sent to the cart page. */
export const cartToCheckOut = async (request: Request, language: Language): Promise<CartSummary> => {
  const summary = await readCart(request, language)
  if (!summary || summary.cart.item_count === 0 || summary.problems.some(isBlocking))
    throw redirect(`/${language}/cart`)
  return summary
}

/** A delivery not chosen yet is what checkout is for; anything else is settled in the cart. */
export const isBlocking = ({ code }: CartSummary["problems"][number]): boolean => code !== "delivery_missing"

type CheckoutStep = Partial<ContactStep> &
  Partial<AbroadStep> & {
    deliveries?: Record<string, string>
  }

/**
 * Saves a step of the checkout on the cart in one call.
 * @throws MarketError with the codes of the fields that the backend refuses
 */
export const saveCheckoutStep = async (
  request: Request,
  cartId: string,
  language: Language,
  step: CheckoutStep,
): Promise<CartSummary> =>
  askMarket(cartSummarySchema, `/store/carts/${encodeURIComponent(cartId)}/checkout`, {
    body: { ...step, lang: language },
    token: await customerToken(request),
  })

const placedOrderSchema = z.object({
  display_id: z.number(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
})

const completionSchema = z.union([
  z.object({ type: z.literal("order"), order: placedOrderSchema }),
  z.object({
    type: z.literal("cart"),
    error: z.object({ type: z.string().nullish(), message: z.string().nullish() }),
  }),
])

/**
 * Orders this reader's cart. Asked twice (a double tap, a page sent again) it gives the same order.
 * @returns the order's number and the phone it can be found with
 * @throws MarketError when it cannot be ordered as it is; the cart is kept and nothing is charged
 */
export const placeOrder = async (request: Request): Promise<{ number: string; phone: string }> => {
  const cartId = await readText(cartCookie, request)
  if (!cartId) throw new MarketError(404, "cart_not_found")
  const answer = await askMarket(completionSchema, `/store/carts/${encodeURIComponent(cartId)}/complete`, {
    method: "POST",
    token: await customerToken(request),
    timeoutMs: 60_000,
  })
  if (answer.type === "cart")
    throw new MarketError(
      409,
      answer.error.type ?? "unexpected_answer",
      {},
      answer.error.message ?? undefined,
    )
  return { number: String(answer.order.display_id), phone: answer.order.shipping_address?.phone ?? "" }
}
