import { z } from "@medusajs/framework/zod"
import type { GraphQuery } from "../options"
import type { VerifiedCredential } from "../rule/facts"
import { CREDENTIAL_KINDS } from "../rule/rule-version"

const StoredCredential = z.object({
  subject_id: z.string(),
  kind: z.enum(CREDENTIAL_KINDS),
  valid_until: z.coerce.date().nullable(),
})

/**
 * The verified credentials of these subjects, by subject id, in one query. One whose period is over may still be among
 * them: the rule looks at `valid_until` itself.
 */
export async function readVerifiedCredentials(
  query: GraphQuery,
  subjectIds: readonly string[],
): Promise<Map<string, VerifiedCredential[]>> {
  const { data } = await query.graph({
    entity: "priority_credential",
    fields: ["subject_id", "kind", "valid_until"],
    filters: { subject_id: [...subjectIds], status: "verified" },
  })
  const bySubject = new Map<string, VerifiedCredential[]>()
  for (const { subject_id, kind, valid_until } of z.array(StoredCredential).parse(data)) {
    const credential = { kind, valid_until: valid_until?.toISOString() ?? null }
    bySubject.set(subject_id, [...(bySubject.get(subject_id) ?? []), credential])
  }
  return bySubject
}
