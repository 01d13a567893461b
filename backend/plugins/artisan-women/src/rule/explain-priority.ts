import { checkCondition, type Reason } from "./check-condition"
import type { CooperativeFacts, ProductFacts } from "./facts"
import type { RuleVersion } from "./rule-version"

export type { Reason } from "./check-condition"

/** A tier, and why: what failed in each better tier, then what held in this one. */
export type Priority = { tier: number; reasons: Reason[] }

type TierRule = RuleVersion["tiers"][number]

function reasonsFor(
  { tier, when }: TierRule,
  cooperative: CooperativeFacts,
  product: ProductFacts,
): Reason[] {
  if (when.length === 0) return [{ tier, code: "every_cooperative", met: true, params: {} }]
  return when.map((condition) => ({
    tier,
    code: condition.condition,
    ...checkCondition(condition, cooperative, product),
  }))
}

/**
 * The tier of a product under one version of the rule, with its reasons. Pure: the same facts under the same version
 * give the same answer on any day, since the day itself (`as_of`) is one of the facts.
 */
export function explainPriority(
  cooperative: CooperativeFacts,
  product: ProductFacts,
  rule: RuleVersion,
): Priority {
  const missed: Reason[] = []
  for (const tierRule of rule.tiers) {
    const reasons = reasonsFor(tierRule, cooperative, product)
    const unmet = reasons.filter(({ met }) => !met)
    if (unmet.length === 0) return { tier: tierRule.tier, reasons: [...missed, ...reasons] }
    missed.push(...unmet)
  }
  throw new Error(`Version ${rule.version} of the priority rule has no last tier without condition.`)
}
