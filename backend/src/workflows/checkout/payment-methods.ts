import type { MedusaContainer } from "@medusajs/framework/types"
import { cashCartOf, codEligibility } from "../../cash-terms/cod-eligibility"
import { readCardSettings } from "../../deployment/card-settings"
import { isAbroad } from "../market/regions"
import type { CheckoutCart } from "./checkout-cart"
import type { Payment } from "./chosen-payment"

/** A way to pay as the shopper sees it. `card` says with what the browser reaches Stripe. */
export type PaymentMethod = {
  id: Payment
  is_allowed: boolean
  /** Why not: a code the storefront has a sentence for. */
  reason?: string
  card?: { publishable_key: string; script_url: string }
}

/** The ways to pay this cart; card payment is not among them where it is not set up, nor cash abroad. */
export async function listPaymentMethods(
  container: MedusaContainer,
  cart: CheckoutCart,
): Promise<PaymentMethod[]> {
  if (isAbroad(cart)) return readCardMethods()
  return [await readCashMethod(container, cart), ...readCardMethods()]
}

async function readCashMethod(container: MedusaContainer, cart: CheckoutCart): Promise<PaymentMethod> {
  return { id: "cash_on_delivery", ...(await codEligibility(container, cashCartOf(cart))) }
}

function readCardMethods(): PaymentMethod[] {
  const settings = readCardSettings(process.env)
  if (!settings) return []
  const { publishable_key, script_url } = settings
  return [{ id: "card", is_allowed: true, card: { publishable_key, script_url } }]
}
