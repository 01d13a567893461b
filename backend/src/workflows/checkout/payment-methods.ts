import type { MedusaContainer } from "@medusajs/framework/types"
import { getSmallestUnit } from "@medusajs/payment-stripe/dist/utils/get-smallest-unit"
import { cashCartOf, codEligibility } from "../../cash-terms/cod-eligibility"
import { readCardSettings } from "../../deployment/card-settings"
import { isAbroad } from "../market/regions"
import type { CheckoutCart } from "./checkout-cart"
import type { Payment } from "./chosen-payment"

/** A way to pay as the shopper sees it. `card` says with what the browser reaches Stripe, and what Stripe will take: centimes. */
export type PaymentMethod = {
  id: Payment
  is_allowed: boolean
  /** Why not: a code the storefront has a sentence for. */
  reason?: string
  card?: { publishable_key: string; script_url: string; amount: number }
}

/** The ways to pay this cart; card payment is not among them where it is not set up, nor cash abroad. */
export async function listPaymentMethods(
  container: MedusaContainer,
  cart: CheckoutCart,
): Promise<PaymentMethod[]> {
  if (isAbroad(cart)) return readCardMethods(cart)
  return [await readCashMethod(container, cart), ...readCardMethods(cart)]
}

async function readCashMethod(container: MedusaContainer, cart: CheckoutCart): Promise<PaymentMethod> {
  return { id: "cash_on_delivery", ...(await codEligibility(container, cashCartOf(cart))) }
}

function readCardMethods({ total, currency_code }: CheckoutCart): PaymentMethod[] {
  const settings = readCardSettings(process.env)
  if (!settings) return []
  const { publishable_key, script_url } = settings
  return [
    {
      id: "card",
      is_allowed: true,
      card: { publishable_key, script_url, amount: getSmallestUnit(total, currency_code) },
    },
  ]
}
