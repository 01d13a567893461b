import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import type { EventOutcome } from "../modules/payment-event/service"
import { stripe } from "./card-access"
import type { Dispute } from "./dispute"
import { cartOfSession, orderOfCart } from "./order-of-session"

/** Reads a dispute as Stripe has it now, so that events about it may come in any order. */
export async function recordDispute(container: MedusaContainer, disputeId: string): Promise<EventOutcome> {
  const dispute = await stripe().disputes.retrieve(disputeId)
  const intent_id = idOf(dispute.payment_intent)
  const order_id = intent_id ? await orderOfIntent(container, intent_id) : null
  const details: Dispute = {
    dispute_id: dispute.id,
    intent_id,
    centimes: dispute.amount,
    currency_code: dispute.currency,
    state: stateOf(dispute.status),
    reason: dispute.reason,
  }
  return { outcome: order_id ? "dispute_recorded" : "unknown_payment", order_id, details }
}

async function orderOfIntent(container: MedusaContainer, intentId: string): Promise<string | null> {
  const { metadata } = await stripe().paymentIntents.retrieve(intentId)
  const cartId = metadata.session_id ? await cartOfSession(container, metadata.session_id) : null
  return cartId ? orderOfCart(container, cartId) : null
}

const idOf = (reference: string | { id: string } | null): string | null =>
  typeof reference === "string" ? reference : (reference?.id ?? null)

function stateOf(status: Stripe.Dispute.Status): Dispute["state"] {
  if (status === "won" || status === "lost") return status
  return status.startsWith("warning_") ? "inquiry" : "open"
}
