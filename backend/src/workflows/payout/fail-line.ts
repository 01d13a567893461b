import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_LOCK } from "./payout-lock"
import { type Failed, failLineStep } from "./steps/fail-line"

export const failPayoutLineWorkflowId = "fail-payout-line"

/**
 * Writes down that the bank has sent a line's money back, with the reason: the cooperative is owed it again.
 *
 * @throws {ApiError} 404 `payout_not_found`, `payout_line_not_found`; 409 `payout_status_conflict`
 */
export const failPayoutLineWorkflow = createWorkflow(failPayoutLineWorkflowId, (input: Failed) => {
  acquireLockStep(PAYOUT_LOCK)
  failLineStep(input)
  emitEventStep({ eventName: "payout.failed", data: { id: input.line_id } })
  releaseLockStep({ key: PAYOUT_LOCK.key })
  return new WorkflowResponse(undefined)
})
