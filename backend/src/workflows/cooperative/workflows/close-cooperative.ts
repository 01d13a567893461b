import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StatusDecision } from "../status-decision"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"

export const closeCooperativeWorkflowId = "close-cooperative"

/**
 * Closes a cooperative for good. It keeps its history, its orders and its statements.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const closeCooperativeWorkflow = createWorkflow(
  closeCooperativeWorkflowId,
  (input: StatusDecision) => {
    changeCooperativeStatusStep({ id: input.id, action: "close", actor: input.actor, reason: input.reason })
    emitEventStep({ eventName: "cooperative.closed", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
