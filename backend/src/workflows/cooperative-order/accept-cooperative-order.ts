import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { partLock } from "./part-lock"
import { loadPartStep } from "./steps/load-part"
import { type PartActor, recordStatusStep } from "./steps/record-status"

export const acceptCooperativeOrderWorkflowId = "accept-cooperative-order"

/** Which part, of which order, and who acts. */
export type PartActionInput = { id: string; order_id: string; actor: PartActor }

/**
 * The cooperative takes the order on. Accepting twice changes nothing.
 *
 * @throws {ApiError} 409 `wrong_status`.
 */
export const acceptCooperativeOrderWorkflow = createWorkflow(
  acceptCooperativeOrderWorkflowId,
  (input: PartActionInput) => {
    const key = transform({ input }, ({ input }) => partLock(input.order_id))
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const part = loadPartStep({ id: input.id, action: "accept" })
    when("to-accept", { part }, ({ part }) => !part.is_done).then(() => {
      recordStatusStep({ id: input.id, status: "accepted", actor: input.actor })
      emitEventStep({ eventName: "cooperative_order.accepted", data: { id: input.id } })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(part)
  },
)
