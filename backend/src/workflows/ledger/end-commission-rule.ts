import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { RULES_LOCK } from "./rules-lock"
import { endRuleStep, type RuleEnd } from "./steps/end-rule"

export const endCommissionRuleWorkflowId = "end-commission-rule-workflow"

/**
 * The network ends a commission rule, now or later. A rule is never changed otherwise: another takes its place.
 *
 * @throws {ApiError} 404 `commission_rule_not_found`; 409 `rule_ended`; 400 `invalid_input`.
 */
export const endCommissionRuleWorkflow = createWorkflow(endCommissionRuleWorkflowId, (input: RuleEnd) => {
  acquireLockStep({ key: RULES_LOCK, timeout: 10, ttl: 30 })
  const ended = endRuleStep(input)
  emitEventStep({ eventName: "commission_rule.changed", data: { id: input.id } })
  releaseLockStep({ key: RULES_LOCK })
  return new WorkflowResponse(ended)
})
