import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { RULES_LOCK } from "./rules-lock"
import { createRuleStep, type NewRule } from "./steps/create-rule"

export const createCommissionRuleWorkflowId = "create-commission-rule-workflow"

/**
 * The network sets what it keeps of some sales from a date on; sales that were made keep the rates of their day. Answers
 * the rule's id. Two admins who make rules at once wait for each other, so that none overlap.
 *
 * @throws {ApiError} 400 `invalid_input`; 409 `rule_overlaps`, whose message names the rule that is there.
 */
export const createCommissionRuleWorkflow = createWorkflow(
  createCommissionRuleWorkflowId,
  (input: NewRule) => {
    acquireLockStep({ key: RULES_LOCK, timeout: 10, ttl: 30 })
    const id = createRuleStep(input)
    emitEventStep({ eventName: "commission_rule.changed", data: { id } })
    releaseLockStep({ key: RULES_LOCK })
    return new WorkflowResponse(id)
  },
)
