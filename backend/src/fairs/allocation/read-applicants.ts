import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readCooperativeTiers } from "../../priority/read-cooperative-tiers"
import { fairService } from "../fair-service"
import { readWomens } from "../read-womens"
import { isRural } from "./is-rural"
import type { Applicant } from "./types"

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  members_count: z.number().nullable(),
  women_members_count: z.number().nullable(),
  women_led: z.boolean(),
  activities: z
    .array(z.string())
    .nullish()
    .transform((activities) => activities ?? []),
  province_id: z.string().nullable(),
  commune: z.string().nullable(),
  province: z
    .object({ kind: z.enum(["province", "prefecture"]), names: z.unknown(), aliases: z.array(z.string()) })
    .nullish()
    .transform((province) => province ?? null),
})

const FIELDS = [
  ...["id", "handle", "status", "members_count", "women_members_count", "women_led", "activities"],
  ...["province_id", "commune", "province.kind", "province.names", "province.aliases"],
]

/** How often each of these cooperatives left empty a stand it had confirmed, at any fair. */
async function countAbsences(container: MedusaContainer, ids: string[]): Promise<Map<string, number>> {
  const rows = await fairService(container).listFairExhibitors(
    { cooperative_id: ids, was_present: false },
    { select: ["cooperative_id"], take: null },
  )
  const counts = new Map<string, number>()
  for (const { cooperative_id } of rows) counts.set(cooperative_id, (counts.get(cooperative_id) ?? 0) + 1)
  return counts
}

/**
 * The cooperatives that asked for a stand and may have one now, with all the allocation looks at: in a constant number of
 * queries, by handle.
 */
export async function readApplicants(
  container: MedusaContainer,
  edition_id: string,
  now: Date,
): Promise<Applicant[]> {
  const applications = await fairService(container).listFairApplications(
    { edition_id, status: "submitted" },
    { select: ["cooperative_id", "submitted_at"], take: null },
  )
  const appliedAt = new Map(applications.map((one) => [one.cooperative_id, one.submitted_at.toISOString()]))
  const ids = [...appliedAt.keys()]
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: FIELDS, filters: { id: ids } })
  const rows = z
    .array(Row)
    .parse(data)
    .filter(({ status }) => status === "verified")
  const [tiers, womens, absences] = await Promise.all([
    readCooperativeTiers(container, rows),
    readWomens(container, ids, now),
    countAbsences(container, ids),
  ])
  return rows
    .map((row) => ({
      ...{ cooperative_id: row.id, handle: row.handle, province: row.province_id ?? "" },
      tier: tiers.get(row.id)?.tier ?? 3,
      is_women: womens.has(row.id),
      is_rural: isRural(row),
      absences: absences.get(row.id) ?? 0,
      applied_at: appliedAt.get(row.id) ?? now.toISOString(),
    }))
    .sort((a, b) => (a.handle < b.handle ? -1 : 1))
}
