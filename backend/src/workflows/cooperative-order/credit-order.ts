import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { readOrderPayment } from "../../refunds/read-payment"
import { amountSchema } from "./loaded-part"

const CREDIT_REFERENCE = "cooperative_order"

const orderSchema = z.object({
  credit_lines: z.array(z.object({ reference_id: z.string().nullish(), amount: amountSchema })).nullish(),
})

const changeRows = z.array(z.object({ id: z.string() }))

/** A part, and what is to be taken off its order on its account, in dirhams, all together. */
type Credit = { order_id: string; id: string; amount: number }

/**
 * Sees to it that the order is credited `amount` in all for a part, counting what was credited before, so that
 * repeating it is safe.
 *
 * A credit line takes off goods and delivery together, rather than an order edit: confirming an edit would cancel the
 * order's one payment and leave a new one nobody authorised, and would keep the part's delivery.
 */
export async function creditOrder(
  container: MedusaContainer,
  { order_id, id, amount }: Credit,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["credit_lines.reference_id", "credit_lines.amount"],
    filters: { id: order_id },
  })
  const lines = orderSchema.parse(data[0]).credit_lines ?? []
  const credited = lines
    .filter(({ reference_id }) => reference_id === id)
    .reduce((sum, line) => sum + Math.round(line.amount * 100), 0)
  const missing = Math.round(amount * 100) - credited
  if (missing <= 0) return
  const payment = await readOrderPayment(container, order_id)
  if (payment && !payment.is_cash) return creditPaidOrder(container, { order_id, id, amount: missing / 100 })
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: order_id,
      credit_lines: [{ amount: missing / 100, reference: CREDIT_REFERENCE, reference_id: id }],
    },
  })
}

/**
 * Core's workflow refuses an order that is paid in full, so its two writes are made here. A change that a process left
 * open is taken back first: it was never part of the order.
 */
async function creditPaidOrder(container: MedusaContainer, { order_id, id, amount }: Credit): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id"],
    filters: { order_id, created_by: id, status: ["pending", "requested"] },
  })
  const open = changeRows.parse(data).map((change) => change.id)
  if (open.length) await orders.deleteOrderChanges(open)
  const change = await orders.createOrderChange({
    order_id,
    change_type: "credit_line",
    created_by: id,
    actions: [
      {
        order_id,
        action: ChangeActionType.CREDIT_LINE_ADD,
        reference: CREDIT_REFERENCE,
        reference_id: id,
        amount,
      },
    ],
  })
  await orders.confirmOrderChange(change.id)
}
