import type { GraphQuery } from "../options"
import { RuleVersion } from "./rule-version"
import { SHIPPED_RULE } from "./shipped-rule"

/** Every version ever in force, oldest first: the shipped one, then those that admins published. */
export async function readRules(query: GraphQuery): Promise<RuleVersion[]> {
  const { data } = await query.graph({ entity: "priority_rule_version", fields: ["body"] })
  const published = data.map(({ body }: { body: unknown }) => RuleVersion.parse(body))
  return [SHIPPED_RULE, ...published].sort((a, b) => a.version - b.version)
}

/** The version in force. */
export async function readCurrentRule(query: GraphQuery): Promise<RuleVersion> {
  return (await readRules(query)).at(-1) ?? SHIPPED_RULE
}
