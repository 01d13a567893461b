import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Adjustment, adjustBooksStep } from "./steps/adjust-books"

export const adjustBooksWorkflowId = "adjust-books"

/**
 * Corrects the books between two accounts, with a reason. Sent again under its key, it books nothing more.
 *
 * @throws {ApiError} 400 `invalid_input` for an owner nobody knows; 409 for a key booked with other amounts
 */
export const adjustBooksWorkflow = createWorkflow(adjustBooksWorkflowId, (input: Adjustment) => {
  return new WorkflowResponse(adjustBooksStep(input))
})
