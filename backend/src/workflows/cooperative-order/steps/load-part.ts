import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { canTransition, type PartAction, statusAfter } from "../../../modules/cooperative-order/statuses"

type Input = { id: string; action: PartAction }

/**
 * Reads the part somebody wants to act on, once its lock is held. `is_done` tells that the action was done before:
 * asking again changes nothing.
 *
 * @throws {ApiError} 404 `cooperative_order_not_found`; 409 `wrong_status` when the part has moved on.
 */
export const loadPartStep = createStep("load-part", async ({ id, action }: Input, { container }) => {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const [part] = await service.listCooperativeOrders({ id })
  if (!part) throw ApiError.notFound("cooperative_order")
  const is_done = part.status === statusAfter(action)
  if (!is_done && !canTransition(action, part.status, part.fulfilment_kind)) {
    throw ApiError.conflict("wrong_status", `An order that is ${part.status} cannot be moved by: ${action}.`)
  }
  return new StepResponse({
    id: part.id,
    order_id: part.order_id,
    cooperative_id: part.cooperative_id,
    item_ids: part.item_ids,
    shipping_option_id: part.shipping_option_id,
    total: Number(part.total),
    is_done,
  })
})

/** A part an action is done to; `total` in dirhams, tax included. */
export type LoadedPart = {
  id: string
  order_id: string
  cooperative_id: string
  item_ids: string[]
  shipping_option_id: string | null
  total: number
  is_done: boolean
}
