import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { PAYMENT_EVENT_MODULE } from "../modules/payment-event"
import type { PaymentEventModuleService } from "../modules/payment-event/service"

/**
 * A shopper's bank that contests a payment. `open`: Stripe took the money back meanwhile; `won`: we have it again;
 * `lost`: it stays gone; `inquiry`: only a question, no money moved.
 */
export const disputeSchema = z.object({
  dispute_id: z.string(),
  /** The contested payment at Stripe. */
  intent_id: z.string().nullable(),
  /** Whole centimes. */
  centimes: z.number().int().nonnegative(),
  currency_code: z.string(),
  state: z.enum(["inquiry", "open", "won", "lost"]),
  reason: z.string(),
})

export type Dispute = z.output<typeof disputeSchema>

/** Event told when a dispute opens or ends: `{ id: <payment event>, order_id }`. */
export const PAYMENT_DISPUTED = "payment.disputed"

/** A dispute as the last event about it left it, and when it opened. */
export type OrderDispute = Dispute & { opened_at: Date; changed_at: Date }

/** The disputes of an order, each once, in the state that Stripe last gave. */
export async function listDisputes(container: MedusaContainer, orderId: string): Promise<OrderDispute[]> {
  const events = await container
    .resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
    .listPaymentEvents(
      { order_id: orderId, outcome: "dispute_recorded" },
      { order: { occurred_at: "ASC", received_at: "ASC" } },
    )
  const disputes = new Map<string, OrderDispute>()
  for (const { details, occurred_at } of events) {
    const dispute = disputeSchema.parse(details)
    const before = disputes.get(dispute.dispute_id)
    const isEnded = before?.state === "won" || before?.state === "lost"
    disputes.set(dispute.dispute_id, {
      ...(isEnded ? before : dispute),
      opened_at: before?.opened_at ?? occurred_at,
      changed_at: occurred_at,
    })
  }
  return [...disputes.values()]
}
