import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { stripe } from "./card-access"
import { readCardSession } from "./card-session"

/** What a browser confirms a payment with. Whoever holds the secret can pay this, and nothing else. */
export type CardToConfirm = {
  client_secret: string
  /** As Stripe has it: `succeeded` or `processing` when it was confirmed already. */
  status: string
  /** Centimes, exactly what will be taken. */
  amount: number
  currency_code: string
}

/**
 * What the shopper's browser needs to pay this cart by card.
 *
 * @throws {ApiError} 409 `card_unavailable` when Stripe could not open the payment.
 */
export async function readCardToConfirm(container: MedusaContainer, cartId: string): Promise<CardToConfirm> {
  const session = await readCardSession(container, cartId)
  if (!session?.data.id) throw ApiError.conflict("card_unavailable", "Stripe could not open this payment.")
  const intent = await stripe().paymentIntents.retrieve(session.data.id)
  if (!intent.client_secret)
    throw ApiError.conflict("card_unavailable", "Stripe could not open this payment.")
  const { client_secret, status, amount, currency } = intent
  return { client_secret, status, amount, currency_code: currency }
}
