import { readVerifiedCredentials } from "../credential/read-verified-credentials"
import type { GraphQuery, PriorityFacts, ReadPriorityFacts } from "../options"
import { explainPriority, type Priority } from "../rule/explain-priority"
import type { CooperativeFacts, ProductFacts, VerifiedCredential } from "../rule/facts"
import { readCurrentRule } from "../rule/read-rules"
import type { RuleVersion } from "../rule/rule-version"

/** A product's tier with the facts and the version of the rule that gave it. */
export type ExplainedPriority = Priority & {
  cooperative: CooperativeFacts
  product: ProductFacts
  rule_version: number
  is_public: boolean
}

function explain(
  facts: PriorityFacts,
  held: VerifiedCredential[],
  rule: RuleVersion,
  asOf: string,
): ExplainedPriority {
  const cooperative = { ...facts.cooperative, credentials: held, as_of: asOf }
  const { product, is_public } = facts
  return {
    ...explainPriority(cooperative, product, rule),
    cooperative,
    product,
    is_public,
    rule_version: rule.version,
  }
}

/**
 * Each product's tier today under the rule in force, by product id, with its reasons. The number of queries does not
 * grow with the products. A product whose facts the shop does not know is left out.
 */
export async function readPriorities(
  query: GraphQuery,
  productIds: readonly string[],
  readFacts: ReadPriorityFacts | undefined,
): Promise<Map<string, ExplainedPriority>> {
  const facts =
    productIds.length && readFacts ? await readFacts(query, productIds) : new Map<string, PriorityFacts>()
  if (facts.size === 0) return new Map()
  const subjectIds = [...new Set([...facts.values()].map(({ cooperative }) => cooperative.subject_id))]
  const [rule, credentials] = await Promise.all([
    readCurrentRule(query),
    readVerifiedCredentials(query, subjectIds),
  ])
  const asOf = new Date().toISOString()
  return new Map(
    [...facts].map(([id, fact]) => [
      id,
      explain(fact, credentials.get(fact.cooperative.subject_id) ?? [], rule, asOf),
    ]),
  )
}
