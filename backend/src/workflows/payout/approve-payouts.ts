import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { approvePayoutsStep } from "./steps/approve-payouts"

export const approvePayoutsWorkflowId = "approve-payouts"

/**
 * The second, different admin approves a batch. One statement of the database decides, without a lock: whoever comes
 * second is refused at once.
 *
 * @throws {ApiError} 404 `payout_not_found`; 409 `second_person_needed`, `payout_status_conflict`
 */
export const approvePayoutsWorkflow = createWorkflow(
  approvePayoutsWorkflowId,
  (input: { id: string; user_id: string }) => {
    approvePayoutsStep(input)
    return new WorkflowResponse(undefined)
  },
)
