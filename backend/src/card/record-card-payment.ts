import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../api/errors/api-error"
import { CARD_PAYMENT_PROVIDER_ID } from "../modules/card-payment"
import { wasGivenBack } from "./given-back"

const cartSchema = z.looseObject({
  completed_at: z.unknown(),
  payment_collection: z
    .looseObject({
      id: z.string(),
      payment_sessions: z.array(z.looseObject({ id: z.string(), provider_id: z.string() })).nullish(),
    })
    .nullish(),
})

const intentSchema = z.looseObject({ status: z.string().optional() }).catch({})

/**
 * Writes down what the shopper paid by card before anything is checked of the cart: from then on core gives the money
 * back by itself, whatever makes the order impossible. Does nothing for a cart paid otherwise, or ordered already.
 *
 * @throws {ApiError} 409 `payment_processing` while the bank decides; 400 `card_not_paid`; 400 `payment_returned` when
 * the money went back before, and a new payment is needed.
 */
export async function recordCardPayment(container: MedusaContainer, cart: unknown): Promise<void> {
  const { completed_at, payment_collection } = cartSchema.parse(cart)
  if (completed_at) return
  const session = payment_collection?.payment_sessions?.find(
    ({ provider_id }) => provider_id === CARD_PAYMENT_PROVIDER_ID,
  )
  if (!session) return
  await authorize(container, session.id)
  if (await wasGivenBack(container, payment_collection?.id))
    throw ApiError.notAllowed("payment_returned", "This payment was given back. Pay again to order.")
}

async function authorize(container: MedusaContainer, sessionId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  try {
    await payments.authorizePaymentSession(sessionId, {})
  } catch (error) {
    if (!isNotAuthorized(error)) throw error
    const { data } = await payments.retrievePaymentSession(sessionId)
    throw refusalOf(intentSchema.parse(data).status)
  }
}

const isNotAuthorized = (error: unknown): boolean =>
  error instanceof Error && "type" in error && error.type === MedusaError.Types.NOT_ALLOWED

function refusalOf(status: string | undefined): ApiError {
  if (status === "processing")
    return ApiError.conflict("payment_processing", "The bank has not confirmed this payment yet.")
  return ApiError.notAllowed("card_not_paid", "This card payment was not confirmed.")
}
