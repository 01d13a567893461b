import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_LOCK } from "./payout-lock"
import { cancelPayoutsStep } from "./steps/cancel-payouts"

export const cancelPayoutsWorkflowId = "cancel-payouts"

/**
 * Gives a batch up, with a reason, before its bank file is made.
 *
 * @throws {ApiError} 404 `payout_not_found`; 409 `payout_status_conflict`
 */
export const cancelPayoutsWorkflow = createWorkflow(
  cancelPayoutsWorkflowId,
  (input: { id: string; user_id: string; reason: string }) => {
    acquireLockStep(PAYOUT_LOCK)
    cancelPayoutsStep(input)
    releaseLockStep({ key: PAYOUT_LOCK.key })
    return new WorkflowResponse(undefined)
  },
)
