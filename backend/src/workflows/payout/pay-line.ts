import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_LOCK } from "./payout-lock"
import { type Paid, payLineStep } from "./steps/pay-line"

export const payPayoutLineWorkflowId = "pay-payout-line"

/**
 * Writes down that the bank has paid a line, with the bank's reference.
 *
 * @throws {ApiError} 404 `payout_not_found`, `payout_line_not_found`; 409 `payout_status_conflict`
 */
export const payPayoutLineWorkflow = createWorkflow(payPayoutLineWorkflowId, (input: Paid) => {
  acquireLockStep(PAYOUT_LOCK)
  payLineStep(input)
  emitEventStep({ eventName: "payout.paid", data: { id: input.line_id } })
  releaseLockStep({ key: PAYOUT_LOCK.key })
  return new WorkflowResponse(undefined)
})
