import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../../api/errors/api-error"
import { emitCampaignChanged } from "../../../fairs/campaign/campaign-events"
import { campaignService } from "../../../fairs/campaign/campaign-service"
import { endCorePromotion } from "../../../fairs/campaign/core-promotion"
import { fairService } from "../../../fairs/fair-service"
import type { FairActor } from "../../../modules/fair/service"

/**
 * Ends a promotion now, before its time. One that has ended stays as it is.
 *
 * @throws {ApiError} 404 `fair_promotion_not_found`
 */
export async function endFairPromotion(
  container: MedusaContainer,
  { edition_id, id, actor }: { edition_id: string; id: string; actor: FairActor },
): Promise<void> {
  const service = campaignService(container)
  const [promotion] = await service.listFairPromotions({ id, edition_id }, { take: 1 })
  if (!promotion) throw ApiError.notFound("fair_promotion")
  if (promotion.status === "ended") return
  const now = new Date()
  const ends_at = promotion.starts_at > now ? promotion.starts_at : now
  await endCorePromotion(container, promotion.promotion_id)
  await service.updateFairPromotions({ id, status: "ended", ends_at, ended_by: actor.id })
  await fairService(container).record(edition_id, actor, [{ kind: "promotion_ended", facts: { id } }])
  await emitCampaignChanged(container, edition_id, promotion.product_ids)
}

/** Ends whatever an edition still has running or planned: it is closed. */
export async function endPromotionsOf(container: MedusaContainer, edition_id: string): Promise<void> {
  const live = await campaignService(container).listFairPromotions(
    { edition_id, status: ["planned", "running"] },
    { select: ["id"], take: null },
  )
  const actor = { type: "system" as const, id: null }
  for (const { id } of live) await endFairPromotion(container, { edition_id, id, actor })
}
