import type { MedusaContainer } from "@medusajs/framework/types"
import { readCooperativeTiers } from "../priority/read-cooperative-tiers"
import { fairService } from "./fair-service"
import { type FairCooperative, readFairCooperatives } from "./read-cooperatives"

/** Who comes to an edition, as shoppers read it; `stand` is its number. */
export type PublicExhibitor = {
  cooperative_id: string
  stand_id: string | null
  view: ReturnType<typeof viewOf>
}

const viewOf = (cooperative: FairCooperative, tier: number, stand: string | null) => ({
  handle: cooperative.handle,
  name: cooperative.name,
  province: cooperative.province?.id ?? null,
  activities: cooperative.activities,
  tier,
  women_members_count: cooperative.women_members_count,
  stand,
})

/** The confirmed exhibitors of an edition that may sell, in the order of their stands. */
export async function readPublicExhibitors(
  container: MedusaContainer,
  edition_id: string,
): Promise<PublicExhibitor[]> {
  const service = fairService(container)
  const [exhibitors, stands] = await Promise.all([
    service.listFairExhibitors({ edition_id, status: "confirmed" }, { take: null, order: { rank: "ASC" } }),
    service.listFairStands({ edition_id }, { take: null }),
  ])
  const ids = exhibitors.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  const selling = [...cooperatives.values()].filter(({ status }) => status === "verified")
  const tiers = await readCooperativeTiers(
    container,
    selling.map(({ province, ...rest }) => ({ ...rest, province_id: province?.id ?? null })),
  )
  const standOf = new Map(stands.map((stand) => [stand.id, stand]))
  return exhibitors
    .flatMap(({ cooperative_id, stand_id }) => {
      const cooperative = cooperatives.get(cooperative_id)
      if (cooperative?.status !== "verified") return []
      const stand = standOf.get(stand_id ?? "")
      const view = viewOf(cooperative, tiers.get(cooperative_id)?.tier ?? 3, stand?.number ?? null)
      return [{ cooperative_id, stand_id, view, position: stand?.position ?? Number.MAX_SAFE_INTEGER }]
    })
    .sort((a, b) => a.position - b.position)
    .map(({ cooperative_id, stand_id, view }) => ({ cooperative_id, stand_id, view }))
}

/** How many exhibitors have confirmed, by edition. */
export async function countExhibitors(
  container: MedusaContainer,
  edition_ids: readonly string[],
): Promise<Map<string, number>> {
  if (!edition_ids.length) return new Map()
  const rows = await fairService(container).listFairExhibitors(
    { edition_id: [...edition_ids], status: "confirmed" },
    { select: ["id", "edition_id"], take: null },
  )
  const counts = new Map<string, number>()
  for (const { edition_id } of rows) counts.set(edition_id, (counts.get(edition_id) ?? 0) + 1)
  return counts
}
