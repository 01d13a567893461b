import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { openCooperativeShopWorkflow } from "../../delivery"
import type { StatusDecision } from "../status-decision"
import { changeCooperativeStatusStep } from "../steps/change-cooperative-status"
import { checkCooperativeCompleteStep } from "../steps/check-cooperative-complete"

export const verifyCooperativeWorkflowId = "verify-cooperative"

/**
 * Lets a submitted, complete cooperative sell, and opens its shop: stock location, delivery and pickup.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 `cooperative_incomplete`; 409 `cooperative_status_conflict`.
 */
export const verifyCooperativeWorkflow = createWorkflow(
  verifyCooperativeWorkflowId,
  (input: StatusDecision) => {
    checkCooperativeCompleteStep(input)
    changeCooperativeStatusStep({ id: input.id, action: "verify", actor: input.actor, reason: input.reason })
    openCooperativeShopWorkflow.runAsStep({ input: { cooperative_id: input.id } })
    emitEventStep({ eventName: "cooperative.verified", data: { id: input.id } })
    return new WorkflowResponse(undefined)
  },
)
