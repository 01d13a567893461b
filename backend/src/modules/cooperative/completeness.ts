/** The facts a verification looks at. */
export type VerifiableFacts = {
  legal_form: string | null
  province_id: string | null
  phone: string | null
  registry_number: string | null
  members_count: number | null
  women_members_count: number | null
  activities: string[]
  is_demo: boolean
}

/**
 * What is missing before a cooperative can be submitted or verified, by field: `required`, or `more_than_members` for
 * more women than members. A demonstration cooperative is fictional and has neither phone nor register entry.
 */
export function findMissingFacts(facts: VerifiableFacts): Record<string, string> {
  const missing: Record<string, string> = {}
  if (!facts.legal_form) missing.legal_form = "required"
  if (!facts.province_id) missing.province_id = "required"
  if (!facts.activities.length) missing.activities = "required"
  if (!facts.members_count) missing.members_count = "required"
  if ((facts.women_members_count ?? 0) > (facts.members_count ?? 0))
    missing.women_members_count = "more_than_members"
  if (!facts.is_demo && !facts.phone) missing.phone = "required"
  if (!facts.is_demo && !facts.registry_number) missing.registry_number = "required"
  return missing
}
