import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { listDisputes, type OrderDispute } from "../card/dispute"
import { CARD_PAYMENT_PROVIDER_ID } from "../modules/card-payment"
import type { Posting } from "../modules/ledger/posting"
import { disputeWon, paymentCaptured, paymentDisputed } from "../modules/ledger/postings"
import { postMissing } from "./post-missing"
import { CARD_PROVIDER } from "./refund-posting"

const centimes = z.unknown().transform((amount) => Math.round(Number(amount ?? 0) * 100))

const orderSchema = z.object({
  currency_code: z.string(),
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(
            z.object({
              provider_id: z.string(),
              captures: z
                .array(z.object({ id: z.string(), amount: centimes, created_at: z.coerce.date() }))
                .nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
})

const FIELDS = [
  "currency_code",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
]

/**
 * Books what was paid for an order by card, and what its bank contests since. Cash is booked parcel by parcel, and
 * refunds part by part. Safe to repeat.
 */
export async function bookPayments(container: MedusaContainer, orderId: string): Promise<void> {
  await postMissing(container, await readPaymentPostings(container, orderId))
}

/** What the books should say of an order's card payments. */
export async function readPaymentPostings(container: MedusaContainer, orderId: string): Promise<Posting[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  if (!data[0]) return []
  const { currency_code, payment_collections } = orderSchema.parse(data[0])
  const captures = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ provider_id }) => provider_id === CARD_PAYMENT_PROVIDER_ID)
    .flatMap(({ captures }) => captures ?? [])
  const disputes = captures.length ? await listDisputes(container, orderId) : []
  return [
    ...captures.map(({ id: capture_id, amount, created_at: at }) =>
      paymentCaptured({
        ...{ at, currency_code, order_id: orderId, capture_id, centimes: amount },
        provider: CARD_PROVIDER,
      }),
    ),
    ...disputes.flatMap((dispute) => postingsOfDispute(orderId, dispute)),
  ]
}

/** A question that only asks moves no money. */
function postingsOfDispute(order_id: string, dispute: OrderDispute): Posting[] {
  const { dispute_id, centimes, currency_code, state, opened_at, changed_at } = dispute
  if (state === "inquiry") return []
  const disputed = { dispute_id, provider: CARD_PROVIDER, order_id, currency_code, centimes }
  const opened = paymentDisputed({ ...disputed, at: opened_at })
  return state === "won" ? [opened, disputeWon({ ...disputed, at: changed_at })] : [opened]
}
