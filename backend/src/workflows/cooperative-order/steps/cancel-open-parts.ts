import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { canTransition } from "../../../modules/cooperative-order/statuses"

/** Moves every part of an order that can still be cancelled to `cancelled`, with its line of history. */
export const cancelOpenPartsStep = createStep(
  "cancel-open-parts",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
    const parts = await service.listCooperativeOrders(
      { order_id },
      { select: ["id", "status", "fulfilment_kind"] },
    )
    const ids = parts
      .filter(({ status, fulfilment_kind }) => canTransition("cancel", status, fulfilment_kind))
      .map(({ id }) => id)
    if (!ids.length) return new StepResponse(ids)
    await service.updateCooperativeOrders(ids.map((id) => ({ id, status: "cancelled" as const })))
    await service.createCooperativeOrderEvents(
      ids.map((id) => ({
        cooperative_order_id: id,
        status: "cancelled" as const,
        at: new Date(),
        actor_type: "system" as const,
      })),
    )
    return new StepResponse(ids)
  },
)
