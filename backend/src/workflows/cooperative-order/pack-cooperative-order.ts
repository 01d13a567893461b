import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartActionInput } from "./accept-cooperative-order"
import { partLock } from "./part-lock"
import { loadPartStep } from "./steps/load-part"
import { recordStatusStep } from "./steps/record-status"

export const packCooperativeOrderWorkflowId = "pack-cooperative-order"

/**
 * The goods are in their box, with their label. Packing twice changes nothing.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const packCooperativeOrderWorkflow = createWorkflow(
  packCooperativeOrderWorkflowId,
  (input: PartActionInput) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const part = loadPartStep({ id: input.id, action: "pack" })
    when("to-pack", { part }, ({ part }) => !part.is_done).then(() => {
      recordStatusStep({ id: input.id, status: "packed", actor: input.actor })
      emitEventStep({ eventName: "cooperative_order.packed", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
