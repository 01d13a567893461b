import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StatusDecision } from "../status-decision"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"

export const reopenCooperativeWorkflowId = "reopen-cooperative"

/**
 * Lets a suspended cooperative sell again.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`.
 */
export const reopenCooperativeWorkflow = createWorkflow(
  reopenCooperativeWorkflowId,
  (input: StatusDecision) => {
    changeCooperativeStatusStep({ id: input.id, action: "reopen", actor: input.actor, reason: input.reason })
    emitEventStep({ eventName: "cooperative.reopened", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
