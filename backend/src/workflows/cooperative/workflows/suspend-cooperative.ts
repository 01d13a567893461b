import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StatusDecision } from "../status-decision"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"

export const suspendCooperativeWorkflowId = "suspend-cooperative"

/**
 * Stops a verified cooperative from selling. Its goods leave carts at their next check; its open orders go on.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const suspendCooperativeWorkflow = createWorkflow(
  suspendCooperativeWorkflowId,
  (input: StatusDecision) => {
    changeCooperativeStatusStep({ id: input.id, action: "suspend", actor: input.actor, reason: input.reason })
    emitEventStep({ eventName: "cooperative.suspended", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
