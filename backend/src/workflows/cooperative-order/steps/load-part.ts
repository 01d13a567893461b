import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type { CooperativeOrderModuleService } from "../../../modules/cooperative-order/service"
import { canTransition, type PartAction, statusAfter } from "../../../modules/cooperative-order/statuses"
import { type LoadedPart, loadedPartSchema } from "../loaded-part"

export type { LoadedPart } from "../loaded-part"

type Input = { id: string; action: PartAction }

/**
 * Reads the part somebody wants to act on, once its lock is held. `is_done` tells that the action was done before:
 * asking again changes nothing.
 *
 * @throws {ApiError} 404 `cooperative_order_not_found`; 409 `wrong_status` when the part has moved on.
 */
export const loadPartStep = createStep("load-part", async ({ id, action }: Input, { container }) => {
  const service = container.resolve<CooperativeOrderModuleService>(COOPERATIVE_ORDER_MODULE)
  const [row] = await service.listCooperativeOrders({ id }, { relations: ["parcels"] })
  if (!row) throw ApiError.notFound("cooperative_order")
  const is_done = row.status === statusAfter(action)
  if (!is_done && !canTransition(action, row.status, row.fulfilment_kind)) {
    throw ApiError.conflict("wrong_status", `An order that is ${row.status} cannot be moved by: ${action}.`)
  }
  const part: LoadedPart = { ...loadedPartSchema.parse(row), is_done }
  return new StepResponse(part)
})
