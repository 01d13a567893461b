import { isDeepStrictEqual } from "node:util"
import { z } from "@medusajs/framework/zod"
import { explainPriority, type Priority } from "../rule/explain-priority"
import { CooperativeFacts, ProductFacts } from "../rule/facts"
import type { RuleVersion } from "../rule/rule-version"

/** The facts a decision was given, as they are kept. */
export const DecisionFacts = z.object({ cooperative: CooperativeFacts, product: ProductFacts })
export type DecisionFacts = z.infer<typeof DecisionFacts>

/** A decision as it is kept in the log. */
export type LoggedDecision = { rule_version: number; facts: unknown; answer: unknown }

/** What the rule of that day answers to the facts of that day, and whether it is what was answered then. */
export type Replay = Priority & { is_same: boolean }

/** @throws when the version the decision names was never published, or its facts cannot be read */
export function replayDecision(decision: LoggedDecision, rules: readonly RuleVersion[]): Replay {
  const rule = rules.find(({ version }) => version === decision.rule_version)
  if (!rule) throw new Error(`Version ${decision.rule_version} of the priority rule was never published.`)
  const { cooperative, product } = DecisionFacts.parse(decision.facts)
  const priority = explainPriority(cooperative, product, rule)
  return { ...priority, is_same: isDeepStrictEqual(priority, decision.answer) }
}
