import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_ON_DELIVERY_PROVIDER_ID } from "../modules/cash-on-delivery"

const centimes = z.unknown().transform((amount) => Math.round(Number(amount ?? 0) * 100))

const paymentSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  canceled_at: z.unknown(),
  captures: z.array(z.object({ amount: centimes })).nullish(),
  refunds: z
    .array(
      z.object({
        id: z.string(),
        amount: centimes,
        created_by: z.string().nullish(),
        created_at: z.coerce.date(),
      }),
    )
    .nullish(),
})

const orderSchema = z.object({
  payment_collections: z.array(z.object({ payments: z.array(paymentSchema).nullish() })).nullish(),
})

const FIELDS = ["id", "provider_id", "data", "canceled_at", "captures.amount", "refunds.*"].map(
  (field) => `payment_collections.payments.${field}`,
)

/** A refund in Medusa's own records, in whole centimes; `created_by` is our refund's id when we had it made. */
export type CoreRefund = { id: string; centimes: number; created_by: string | null; created_at: Date }

/** How an order was paid, in whole centimes. */
export type OrderPayment = {
  id: string
  provider_id: string
  data: Record<string, unknown>
  is_cash: boolean
  captured: number
  refunds: CoreRefund[]
}

/** The one payment of an order: the one money was taken from, or may still be. Null for an order of nothing. */
export async function readOrderPayment(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderPayment | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const collections = data[0] ? (orderSchema.parse(data[0]).payment_collections ?? []) : []
  const payments = collections.flatMap(({ payments }) => payments ?? []).map(toPayment)
  return payments.find(({ captured }) => captured > 0) ?? payments.find((payment) => payment.is_live) ?? null
}

function toPayment({
  id,
  provider_id,
  data,
  canceled_at,
  captures,
  refunds,
}: z.output<typeof paymentSchema>) {
  return {
    id,
    provider_id,
    data: data ?? {},
    is_cash: provider_id === CASH_ON_DELIVERY_PROVIDER_ID,
    is_live: !canceled_at,
    captured: (captures ?? []).reduce((sum, { amount }) => sum + amount, 0),
    refunds: (refunds ?? []).map(({ amount, created_by, ...refund }) => ({
      ...refund,
      centimes: amount,
      created_by: created_by ?? null,
    })),
  }
}
