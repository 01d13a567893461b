import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { explainPriority, type Priority } from "@twiza/plugin-artisan-women/rule/explain-priority"
import { readCurrentRule } from "@twiza/plugin-artisan-women/rule/read-rules"
import { readCategoryAncestors } from "./read-category-ancestors"
import { readCredentials, type HeldCredential } from "./read-credentials"

type Rule = Awaited<ReturnType<typeof readCurrentRule>>
type Facts = Parameters<typeof explainPriority>[0]

/** What the rule looks at in a verified cooperative. */
export type VerifiedCooperative = {
  id: string
  members_count: number | null
  women_members_count: number | null
  women_led: boolean
  activities: string[]
  province_id: string | null
}

/** The tier of cooperatives before the priority plugin has a say: that of everybody. */
const EVERYBODY: Priority = { tier: 3, reasons: [] }

function factsOf(cooperative: VerifiedCooperative, held: HeldCredential[], asOf: string): Facts {
  const verified = held.filter(({ status }) => status === "verified")
  return {
    subject_id: cooperative.id,
    is_verified: true,
    members: cooperative.members_count,
    women_members: cooperative.women_members_count,
    women_led: cooperative.women_led,
    activities: cooperative.activities,
    province: cooperative.province_id,
    credentials: verified.map(({ kind, valid_until }) => ({
      kind,
      valid_until: valid_until?.toISOString() ?? null,
    })),
    as_of: asOf,
  }
}

/** A cooperative stands where the best of what it makes stands. */
function bestPriority(facts: Facts, ancestors: Map<string, string[]>, rule: Rule): Priority {
  const crafts = facts.activities.length ? facts.activities : [null]
  const priorities = crafts.map((category) =>
    explainPriority(
      facts,
      { product_id: facts.subject_id, category, category_ancestors: ancestors.get(category ?? "") ?? [] },
      rule,
    ),
  )
  return priorities.reduce((best, priority) => (priority.tier < best.tier ? priority : best))
}

/** The tier today of these verified cooperatives under the rule in force, with its reasons, in three queries. */
export async function readCooperativeTiers(
  container: MedusaContainer,
  cooperatives: VerifiedCooperative[],
): Promise<Map<string, Priority>> {
  if (!container.hasRegistration("artisan_women"))
    return new Map(cooperatives.map(({ id }) => [id, EVERYBODY]))
  const [rule, ancestors, credentials] = await Promise.all([
    readCurrentRule(container.resolve(ContainerRegistrationKeys.QUERY)),
    readCategoryAncestors(container),
    readCredentials(
      container,
      cooperatives.map(({ id }) => id),
    ),
  ])
  const asOf = new Date().toISOString()
  return new Map(
    cooperatives.map((cooperative) => [
      cooperative.id,
      bestPriority(factsOf(cooperative, credentials.get(cooperative.id) ?? [], asOf), ancestors, rule),
    ]),
  )
}
