import type { MedusaContainer } from "@medusajs/framework/types"
import { emitCampaignChanged } from "../../../fairs/campaign/campaign-events"
import { campaignService } from "../../../fairs/campaign/campaign-service"
import { endCorePromotion } from "../../../fairs/campaign/core-promotion"
import { fairService } from "../../../fairs/fair-service"

/**
 * Starts and ends campaigns by the clock, and with a fair that was cancelled. Carts know the moment by themselves; this
 * tells search and pages of it.
 */
export async function moveCampaigns(container: MedusaContainer, now: Date): Promise<void> {
  const service = campaignService(container)
  const live = await service.listFairPromotions({ status: ["planned", "running"] }, { take: null })
  const cancelled = await readCancelled(container, live)
  for (const { id, edition_id, promotion_id, product_ids, ...promotion } of live) {
    const isOver = promotion.ends_at <= now || cancelled.has(edition_id)
    const hasBegun = promotion.status === "planned" && promotion.starts_at <= now
    if (!isOver && !hasBegun) continue
    if (isOver) await endCorePromotion(container, promotion_id)
    await service.updateFairPromotions({ id, status: isOver ? "ended" : "running" })
    await emitCampaignChanged(container, edition_id, product_ids)
  }
}

async function readCancelled(
  container: MedusaContainer,
  live: { edition_id: string }[],
): Promise<Set<string>> {
  const ids = [...new Set(live.map(({ edition_id }) => edition_id))]
  if (!ids.length) return new Set()
  const rows = await fairService(container).listFairEditions(
    { id: ids, status: "cancelled" },
    { select: ["id"] },
  )
  return new Set(rows.map(({ id }) => id))
}
