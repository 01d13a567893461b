import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PAYOUT_LOCK } from "./payout-lock"
import { type Proposal, proposePayoutsStep } from "./steps/propose-payouts"

export const proposePayoutsWorkflowId = "propose-payouts"

/**
 * Proposes to pay every cooperative what is available to it, debts netted, and answers the batch's id.
 *
 * @throws {ApiError} 400 `nothing_to_pay`
 * @example await proposePayoutsWorkflow(container).run({ input: { user_id, minimum_centimes: 10_000 } })
 */
export const proposePayoutsWorkflow = createWorkflow(proposePayoutsWorkflowId, (input: Proposal) => {
  acquireLockStep(PAYOUT_LOCK)
  const id = proposePayoutsStep(input)
  releaseLockStep({ key: PAYOUT_LOCK.key })
  return new WorkflowResponse(id)
})
