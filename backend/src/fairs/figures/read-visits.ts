import type { MedusaContainer } from "@medusajs/framework/types"
import { fairService } from "../fair-service"
import { dayInMorocco } from "../market-clock"

/** How often an edition's codes were scanned: in all, by day of Morocco and by cooperative. */
export async function readVisits(container: MedusaContainer, edition_id: string) {
  const rows = await fairService(container).listFairVisits(
    { edition_id },
    { select: ["cooperative_id", "hour", "count"], take: null },
  )
  const byDay = new Map<string, number>()
  const byCooperative = new Map<string, number>()
  for (const { cooperative_id, hour, count } of rows) {
    const day = dayInMorocco(hour)
    byDay.set(day, (byDay.get(day) ?? 0) + count)
    byCooperative.set(cooperative_id, (byCooperative.get(cooperative_id) ?? 0) + count)
  }
  return { total: rows.reduce((sum, { count }) => sum + count, 0), byDay, byCooperative }
}
