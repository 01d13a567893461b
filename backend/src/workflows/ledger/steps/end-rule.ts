import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { findEndProblem } from "../../../modules/ledger/rule-terms"
import type { LedgerModuleService } from "../../../modules/ledger/service"

/** `ends_at` is null for now. */
export type RuleEnd = { id: string; ends_at: Date | null; reason: string | null }

/**
 * Ends a commission rule. One that has not begun ends as it begins: it decides nothing.
 *
 * @throws {ApiError} 404 `commission_rule_not_found`; 409 `rule_ended`; 400 `invalid_input` for an end in the past, or
 * later than the one it has.
 */
export const endRuleStep = createStep(
  "end-commission-rule",
  async ({ id, ends_at, reason }: RuleEnd, { container }) => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [rule] = id ? await ledger.listCommissionRules({ id }, { take: 1 }) : []
    if (!rule) throw ApiError.notFound("commission_rule")
    const now = new Date()
    const wanted = ends_at ? new Date(ends_at) : now
    const problem = findEndProblem(rule, wanted, now)
    if (problem === "rule_ended") throw ApiError.conflict("rule_ended", "This rule has ended already.")
    if (problem)
      throw ApiError.invalid("invalid_input", "It cannot end at that moment.", { ends_at: problem })
    const end = wanted < rule.starts_at ? rule.starts_at : wanted
    await ledger.updateCommissionRules({ id, ends_at: end, reason: reason ?? rule.reason })
    return new StepResponse({ id, ends_at: end }, { id, ends_at: rule.ends_at, reason: rule.reason })
  },
  async (before, { container }) => {
    if (before) await container.resolve<LedgerModuleService>(LEDGER_MODULE).updateCommissionRules(before)
  },
)
