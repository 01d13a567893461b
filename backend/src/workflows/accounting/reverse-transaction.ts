import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Reversal, reverseTransactionStep } from "./steps/reverse-transaction"

export const reverseTransactionWorkflowId = "reverse-transaction"

/**
 * Books the opposite of a transaction, with a reason: nothing in the books is ever edited.
 *
 * @throws {ApiError} 404 `transaction_not_found`; 400 `reversal_not_reversed`, `payout_not_reversed`; 409
 * `already_reversed`
 */
export const reverseTransactionWorkflow = createWorkflow(reverseTransactionWorkflowId, (input: Reversal) => {
  return new WorkflowResponse(reverseTransactionStep(input))
})
