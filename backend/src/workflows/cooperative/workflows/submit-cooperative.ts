import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"
import { checkCooperativeCompleteStep } from "../steps/check-cooperative-complete"
import type { StatusDecision } from "../status-decision"

export const submitCooperativeWorkflowId = "submit-cooperative"

/**
 * Hands a complete draft to the network.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 `cooperative_incomplete`; 409 `cooperative_status_conflict`.
 */
export const submitCooperativeWorkflow = createWorkflow(
  submitCooperativeWorkflowId,
  (input: StatusDecision) => {
    checkCooperativeCompleteStep(input)
    changeCooperativeStatusStep({ id: input.id, action: "submit", actor: input.actor, reason: input.reason })
    emitEventStep({ eventName: "cooperative.submitted", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
