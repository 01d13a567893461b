import { CARD_PAYMENT_PROVIDER_ID } from "../../modules/card-payment"
import { CASH_ON_DELIVERY_PROVIDER_ID } from "../../modules/cash-on-delivery"
import type { CheckoutCart } from "./checkout-cart"

/** How an order can be paid. */
export const PAYMENTS = ["cash_on_delivery", "card"] as const
export type Payment = (typeof PAYMENTS)[number]

export const PROVIDER_OF_PAYMENT: Record<Payment, string> = {
  cash_on_delivery: CASH_ON_DELIVERY_PROVIDER_ID,
  card: CARD_PAYMENT_PROVIDER_ID,
}

type PaidCart = Pick<CheckoutCart, "payment_collection" | "total">

/** How the cart is to be paid: null until it is chosen, and again once the cart no longer costs what was chosen for. */
export function chosenPayment({ payment_collection, total }: PaidCart): Payment | null {
  if (payment_collection?.amount !== total) return null
  const sessions = payment_collection.payment_sessions ?? []
  const holds = (payment: Payment) =>
    sessions.some(
      ({ provider_id, amount }) => provider_id === PROVIDER_OF_PAYMENT[payment] && amount === total,
    )
  return PAYMENTS.find(holds) ?? null
}
