import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { confirmPayoutStep, type PayoutAnswer } from "./steps/answer-payout"

export const confirmPayoutWorkflowId = "confirm-payout"

/**
 * A cooperative says that its payout arrived. Saying it again changes nothing.
 *
 * @throws {ApiError} 404 `payout_not_found`, `payout_line_not_found`; 409 `payout_status_conflict`
 */
export const confirmPayoutWorkflow = createWorkflow(confirmPayoutWorkflowId, (input: PayoutAnswer) => {
  confirmPayoutStep(input)
  return new WorkflowResponse(undefined)
})
