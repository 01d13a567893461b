import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Closing, closeMonthStep } from "./steps/close-month"

export const closeMonthWorkflowId = "close-month"

const LOCK = { key: "close-month", timeout: 10, ttl: 30 }

/**
 * Closes a month: what is told of it later is dated at the first open moment, and keeps when it happened.
 *
 * @throws {ApiError} 400 `month_not_over`; 409 `month_closed`
 */
export const closeMonthWorkflow = createWorkflow(closeMonthWorkflowId, (input: Closing) => {
  acquireLockStep(LOCK)
  closeMonthStep(input)
  releaseLockStep({ key: LOCK.key })
  return new WorkflowResponse(undefined)
})
