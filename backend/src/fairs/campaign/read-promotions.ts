import type { MedusaContainer } from "@medusajs/framework/types"
import { campaignService } from "./campaign-service"

/** A fair's promotions as its admins read them, the latest first; amounts in dirhams. */
export async function readPromotions(container: MedusaContainer, edition_id: string) {
  const service = campaignService(container)
  const rows = await service.listFairPromotions(
    { edition_id },
    { order: { starts_at: "DESC", id: "DESC" }, take: null },
  )
  const used = await service.used(rows.map(({ id }) => id))
  return rows.map(({ id, budget_centimes, product_ids, ...row }) => ({
    id,
    percent: row.percent,
    categories: row.categories,
    cooperative_ids: row.cooperative_ids,
    borne_by: row.borne_by,
    budget_mad: budget_centimes === null ? null : budget_centimes / 100,
    used_mad: (used.get(id) ?? 0) / 100,
    product_count: product_ids.length,
    starts_at: row.starts_at,
    ends_at: row.ends_at,
    status: row.status,
    created_by: row.created_by,
    ended_by: row.ended_by,
    created_at: row.created_at,
  }))
}
