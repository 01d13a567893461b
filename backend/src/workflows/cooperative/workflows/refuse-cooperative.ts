import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StatusDecision } from "../status-decision"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"

export const refuseCooperativeWorkflowId = "refuse-cooperative"

/**
 * Refuses an application, with the reason its cooperative reads. It is closed: who comes back applies again.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const refuseCooperativeWorkflow = createWorkflow(
  refuseCooperativeWorkflowId,
  (input: StatusDecision) => {
    changeCooperativeStatusStep({ id: input.id, action: "refuse", actor: input.actor, reason: input.reason })
    emitEventStep({ eventName: "cooperative.refused", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
