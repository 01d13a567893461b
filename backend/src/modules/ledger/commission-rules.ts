/** What a rule applies to, and how much it takes; percents of the price without tax. */
export type RuleTerms = {
  id: string
  commission_percent: number
  solidarity_percent: number
  cooperative_id: string | null
  category: string | null
  priority: number
  starts_at: Date
  ends_at: Date | null
}

/** A sale, as rules look at it: `categories` are its leaf and all above it. */
export type RatedSale = { cooperative_id: string; categories: readonly string[]; at: Date }

/**
 * The rule that decides a sale: the highest priority; among equals the one that says most (cooperative, then category);
 * then the latest to begin.
 */
export function chooseRule<Rule extends RuleTerms>(
  rules: readonly Rule[],
  sale: RatedSale,
): Rule | undefined {
  return rules.filter((rule) => applies(rule, sale)).sort(compare)[0]
}

function applies({ cooperative_id, category, starts_at, ends_at }: RuleTerms, sale: RatedSale): boolean {
  return (
    starts_at <= sale.at &&
    (!ends_at || sale.at < ends_at) &&
    (!cooperative_id || cooperative_id === sale.cooperative_id) &&
    (!category || sale.categories.includes(category))
  )
}

const precision = ({ cooperative_id, category }: RuleTerms) => (cooperative_id ? 2 : 0) + (category ? 1 : 0)

function compare(a: RuleTerms, b: RuleTerms): number {
  return (
    b.priority - a.priority ||
    precision(b) - precision(a) ||
    b.starts_at.getTime() - a.starts_at.getTime() ||
    (a.id < b.id ? -1 : 1)
  )
}

/** A rule already there that could decide the same sales with the same right as `wanted`. */
export function findOverlap<Rule extends RuleTerms>(
  rules: readonly Rule[],
  wanted: Omit<RuleTerms, "id">,
): Rule | undefined {
  return rules.find(
    (rule) =>
      rule.priority === wanted.priority &&
      rule.cooperative_id === wanted.cooperative_id &&
      rule.category === wanted.category &&
      (!rule.ends_at || wanted.starts_at < rule.ends_at) &&
      (!wanted.ends_at || rule.starts_at < wanted.ends_at),
  )
}
