import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../modules/cooperative-order/service"
import { VOID_STATUSES } from "../../modules/cooperative-order/statuses"
import { creditOrder } from "./credit-order"
import type { LoadedPart } from "./loaded-part"

const orderSchema = z.object({ canceled_at: z.unknown() })

/**
 * Takes a part that will not come out of the order: its goods are for sale again, and the order costs its total less.
 * The last part to go cancels the order. Each is looked for before it is done, so that repeating is safe.
 */
export async function releasePart(container: MedusaContainer, part: LoadedPart): Promise<void> {
  if (await isLastPart(container, part)) {
    if (!(await isCancelled(container, part))) {
      await cancelOrderWorkflow(container).run({ input: { order_id: part.order_id } })
    }
  } else {
    await creditOrder(container, {
      order_id: part.order_id,
      id: part.id,
      amount: part.total + part.cancelled_total,
    })
  }
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(part.item_ids)
}

async function isCancelled(container: MedusaContainer, part: LoadedPart): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["canceled_at"],
    filters: { id: part.order_id },
  })
  return Boolean(orderSchema.parse(data[0]).canceled_at)
}

async function isLastPart(container: MedusaContainer, part: LoadedPart): Promise<boolean> {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const parts = await service.listCooperativeOrders({ order_id: part.order_id }, { select: ["id", "status"] })
  return parts.every(({ id, status }) => id === part.id || VOID_STATUSES.includes(status))
}
