import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

const orderSchema = z.object({
  payment_collections: z.array(
    z.object({
      payments: z
        .array(
          z.object({
            id: z.string(),
            canceled_at: z.unknown(),
            captures: z.array(z.object({ created_by: z.string().nullish() })).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
})

const FIELDS = [
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.created_by",
]

/** Whose goods were paid for: `id` signs the capture, `amount` in dirhams. */
type Collection = { order_id: string; id: string; amount: number }

/**
 * Records that a parcel was paid for on delivery: captures its amount, and no more, of the order's payment. The capture
 * is signed with the parcel's id, so that it is made once however often this is repeated.
 *
 * @throws {MedusaError} UNEXPECTED_STATE when the order has no payment to capture from.
 */
export async function collectPayment(
  container: MedusaContainer,
  { order_id, id, amount }: Collection,
): Promise<void> {
  if (amount <= 0) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
  const payments = orderSchema.parse(data[0]).payment_collections.flatMap(({ payments }) => payments ?? [])
  const captures = payments.flatMap(({ captures }) => captures ?? [])
  if (captures.some(({ created_by }) => created_by === id)) return
  const payment = payments.find(({ canceled_at }) => !canceled_at)
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order ${order_id} has no payment to capture from.`,
    )
  }
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id, amount, captured_by: id } })
}
