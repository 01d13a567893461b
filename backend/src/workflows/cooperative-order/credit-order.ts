import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { amountSchema } from "./loaded-part"

const CREDIT_REFERENCE = "cooperative_order"

const orderSchema = z.object({
  credit_lines: z.array(z.object({ reference_id: z.string().nullish(), amount: amountSchema })).nullish(),
})

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
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: order_id,
      credit_lines: [{ amount: missing / 100, reference: CREDIT_REFERENCE, reference_id: id }],
    },
  })
}
