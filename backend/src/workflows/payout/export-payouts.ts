import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_LOCK } from "./payout-lock"
import { type Export, fitLinesStep } from "./steps/fit-lines"
import { sendLinesStep } from "./steps/send-lines"

export const exportPayoutsWorkflowId = "export-payouts"

/**
 * Makes the bank file of an approved batch: the batch is closed, and what it pays is booked as on its way. Doing it again
 * books nothing more, and finishes what a crash interrupted.
 *
 * @throws {ApiError} 404 `payout_not_found`; 409 `payout_status_conflict`
 */
export const exportPayoutsWorkflow = createWorkflow(exportPayoutsWorkflowId, (input: Export) => {
  acquireLockStep(PAYOUT_LOCK)
  fitLinesStep(input)
  const sent = sendLinesStep(input)
  const data = transform({ sent }, ({ sent }) => sent.map((id) => ({ id })))
  emitEventStep({ eventName: "payout.sent", data })
  releaseLockStep({ key: PAYOUT_LOCK.key })
  return new WorkflowResponse(sent)
})
