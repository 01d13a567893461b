import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow, createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { VOID_STATUSES } from "../../../modules/cooperative-order/statuses"
import type { LoadedPart } from "./load-part"

const CREDIT_REFERENCE = "cooperative_order"

const orderSchema = z.object({
  canceled_at: z.unknown(),
  credit_lines: z.array(z.object({ reference_id: z.string().nullish() })).nullish(),
})

/**
 * Takes a refused part out of the order: its goods are for sale again, and the order costs its total less. The last
 * part to be refused cancels the order. Each is looked for before it is done, so that repeating is safe.
 *
 * One credit line takes off goods and delivery together, rather than an order edit: confirming an edit would cancel the
 * order's one payment and leave a new one nobody authorised, and would keep the part's delivery.
 */
export const releasePartStep = createStep(
  "release-part",
  async ({ part }: { part: LoadedPart }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["canceled_at", "credit_lines.reference_id"],
      filters: { id: part.order_id },
    })
    const order = orderSchema.parse(data[0])
    const isCredited = order.credit_lines?.some(({ reference_id }) => reference_id === part.id) ?? false
    if (await isLastPart(container, part)) {
      if (!order.canceled_at) await cancelOrderWorkflow(container).run({ input: { order_id: part.order_id } })
    } else if (!isCredited && part.total > 0) {
      await creditPart(container, part)
    }
    await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(part.item_ids)
    return new StepResponse(undefined)
  },
)

async function isLastPart(container: MedusaContainer, part: LoadedPart): Promise<boolean> {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const parts = await service.listCooperativeOrders({ order_id: part.order_id }, { select: ["id", "status"] })
  return parts.every(({ id, status }) => id === part.id || VOID_STATUSES.includes(status))
}

async function creditPart(container: MedusaContainer, part: LoadedPart): Promise<void> {
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: part.order_id,
      credit_lines: [{ amount: part.total, reference: CREDIT_REFERENCE, reference_id: part.id }],
    },
  })
}
