import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { disputePayoutStep, type PayoutAnswer } from "./steps/answer-payout"

export const disputePayoutWorkflowId = "dispute-payout"

/**
 * A cooperative says that its payout did not arrive: network admins see it as disputed.
 *
 * @throws {ApiError} 404 `payout_not_found`, `payout_line_not_found`; 409 `payout_status_conflict`
 */
export const disputePayoutWorkflow = createWorkflow(
  disputePayoutWorkflowId,
  (input: PayoutAnswer & { note: string | null }) => {
    disputePayoutStep(input)
    return new WorkflowResponse(undefined)
  },
)
