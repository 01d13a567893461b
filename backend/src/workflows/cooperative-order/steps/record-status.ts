import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { PartActorType } from "../../../modules/cooperative-order/models/cooperative-order-event"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import type { CooperativeOrderStatus } from "../../../modules/cooperative-order/statuses"

/** Who acts on a part. */
export type PartActor = { type: PartActorType; id: string | null }

type Input = {
  id: string
  status: CooperativeOrderStatus
  actor: PartActor
  tracking_number?: string | null
  reason?: string | null
}

/**
 * Moves a part to a status and writes the line of its history; a part that is there already stays as it is. Undone when
 * a later step fails.
 */
export const recordStatusStep = createStep(
  "record-status",
  async ({ id, status, actor, tracking_number = null, reason = null }: Input, { container }) => {
    const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
    const before = await service.retrieveCooperativeOrder(id, {
      select: ["id", "status", "tracking_number", "refusal_reason"],
    })
    if (before.status === status) return new StepResponse(undefined)
    await service.updateCooperativeOrders({
      id,
      status,
      ...(tracking_number ? { tracking_number } : {}),
      ...(reason ? { refusal_reason: reason } : {}),
    })
    const event = await service.createCooperativeOrderEvents({
      cooperative_order_id: id,
      status,
      at: new Date(),
      actor_type: actor.type,
      actor_id: actor.id,
      tracking_number,
      reason,
    })
    const { status: former, tracking_number: tracking, refusal_reason } = before
    const undo = {
      event_id: event.id,
      part: { id, status: former, tracking_number: tracking, refusal_reason },
    }
    return new StepResponse(undefined, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
    await service.deleteCooperativeOrderEvents(undo.event_id)
    await service.updateCooperativeOrders(undo.part)
  },
)
