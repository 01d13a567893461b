import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError, type FieldCodes } from "../../../api/errors/api-error"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { findOverlap } from "../../../modules/ledger/commission-rules"
import { findRuleProblems, type WantedRule } from "../../../modules/ledger/rule-terms"
import type { LedgerModuleService } from "../../../modules/ledger/service"

export type NewRule = WantedRule & { reason: string | null; created_by: string | null }

/**
 * Writes a commission rule down, and answers its id.
 *
 * @throws {ApiError} 400 `invalid_input`; 409 `rule_overlaps`, whose message names the rule that is there.
 */
export const createRuleStep = createStep(
  "create-commission-rule",
  async (input: NewRule, { container }) => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const now = new Date()
    const rule = { ...input, ...datesOf(input, now) }
    assertTerms({ ...findRuleProblems(rule, now), ...(await findUnknown(container, rule)) })
    const rules = await ledger.listCommissionRules({ priority: rule.priority }, { take: null })
    const overlap = findOverlap(rules, rule)
    if (overlap)
      throw ApiError.conflict("rule_overlaps", `The rule "${overlap.name}" decides the same sales already.`)
    const { id } = await ledger.createCommissionRules(rule)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<LedgerModuleService>(LEDGER_MODULE).deleteCommissionRules(id)
  },
)

/** A workflow's input may have been written down meanwhile, and its dates with it. "Now" is when the rule is made. */
function datesOf({ starts_at, ends_at }: NewRule, now: Date) {
  const start = new Date(starts_at)
  const isNow = start < now && now.getTime() - start.getTime() < 60_000
  return { starts_at: isNow ? now : start, ends_at: ends_at && new Date(ends_at) }
}

function assertTerms(fields: FieldCodes): void {
  if (Object.keys(fields).length)
    throw ApiError.invalid("invalid_input", "This rule cannot be as it is.", fields)
}

async function findUnknown(
  container: MedusaContainer,
  { cooperative_id, category }: WantedRule,
): Promise<FieldCodes> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isThere = async (entity: string, filters: Record<string, string>) =>
    (await query.graph({ entity, fields: ["id"], filters })).data.length > 0
  const fields: FieldCodes = {}
  if (cooperative_id && !(await isThere("cooperative", { id: cooperative_id })))
    fields.cooperative_id = "unknown_cooperative"
  if (category && !(await isThere("product_category", { handle: category })))
    fields.category = "unknown_category"
  return fields
}
