import type { RuleTerms } from "./commission-rules"

/** A rule somebody wants, as they say it. */
export type WantedRule = Omit<RuleTerms, "id"> & { name: string }

const MOST_PRIORITY = 1000

const isPercent = (value: number) => Number.isFinite(value) && value >= 0 && value <= 100

/**
 * What is wrong with a rule somebody wants at `now`, by field: nothing when it may be. What it takes leaves the
 * cooperative something of its price, and it begins now or later, so that it touches no sale that was made.
 */
export function findRuleProblems(rule: WantedRule, now: Date): Record<string, string> {
  const problems: Record<string, string> = {}
  if (!rule.name.trim()) problems.name = "required"
  if (!isPercent(rule.commission_percent)) problems.commission_percent = "invalid_percent"
  if (!isPercent(rule.solidarity_percent)) problems.solidarity_percent = "invalid_percent"
  const isTooMuch = rule.commission_percent + rule.solidarity_percent > 100
  if (!Object.keys(problems).length && isTooMuch) problems.commission_percent = "more_than_all"
  if (!Number.isInteger(rule.priority) || Math.abs(rule.priority) > MOST_PRIORITY)
    problems.priority = "invalid_priority"
  if (!(rule.starts_at >= now)) problems.starts_at = "in_the_past"
  if (rule.ends_at && !(rule.ends_at > rule.starts_at)) problems.ends_at = "before_start"
  return problems
}

/** Why a rule cannot be ended at `end`, or null when it can: it ends once, not in the past, and is not prolonged. */
export function findEndProblem(
  rule: { ends_at: Date | null },
  end: Date,
  now: Date,
): "rule_ended" | "in_the_past" | "later_than_end" | null {
  if (rule.ends_at && rule.ends_at <= now) return "rule_ended"
  if (!(end >= now)) return "in_the_past"
  return rule.ends_at && end > rule.ends_at ? "later_than_end" : null
}
