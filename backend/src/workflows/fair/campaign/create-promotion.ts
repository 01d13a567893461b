import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { ApiError } from "../../../api/errors/api-error"
import { readCampaignGoods, readTakenGoods } from "../../../fairs/campaign/campaign-goods"
import { emitCampaignChanged } from "../../../fairs/campaign/campaign-events"
import { campaignService } from "../../../fairs/campaign/campaign-service"
import { createCorePromotion } from "../../../fairs/campaign/core-promotion"
import { assertTerms, type PromotionTerms } from "../../../fairs/campaign/promotion-terms"
import { daysOfEdition } from "../../../fairs/edition-facts"
import { fairDays } from "../../../fairs/fair-days"
import { fairService } from "../../../fairs/fair-service"
import type { FairActor } from "../../../modules/fair/service"
import { findMarketChannel } from "../../../fairs/campaign/market-channel"
import { statusConflict } from "../status-conflict"

export type NewPromotion = { edition_id: string; terms: PromotionTerms; actor: FairActor; user_id: string }

/**
 * A fair takes so much off its exhibitors' goods, from a moment until another. Answers the promotion's id. Two that are
 * made at once wait for each other, so that no product has two fairs' prices.
 *
 * @throws {ApiError} 400 `percent_out_of_range`, `budget_invalid`, `campaign_outside_fair`; 404 `fair_not_found`; 409
 * `promotions_overlap` when goods have a fair's price meanwhile, `edition_status_conflict`
 */
export async function createFairPromotion(
  container: MedusaContainer,
  { edition_id, terms, actor, user_id }: NewPromotion,
): Promise<string> {
  const service = campaignService(container)
  const now = new Date()
  const { id, goods } = await container
    .resolve(Modules.LOCKING)
    .execute("fair-promotions", () => inEdition(), { timeout: 20 })
  await emitCampaignChanged(container, edition_id, terms.starts_at <= now ? goods : [])
  return id

  async function inEdition() {
    return fairService(container).whileLocked(edition_id, async ({ edition, context }) => {
      if (edition.status === "closed" || edition.status === "cancelled")
        throw statusConflict("add a promotion to", edition.status)
      assertTerms(terms, fairDays(daysOfEdition(edition)), now)
      const goods = await readCampaignGoods(container, { edition_id, ...terms })
      const taken = await readTakenGoods(container, terms)
      if (goods.some((product) => taken.has(product)))
        throw ApiError.conflict("promotions_overlap", "Some of these goods have a fair's price then.")
      const id = generateEntityId(undefined, "fairprm")
      const core = await createCorePromotion(container, {
        ...{ id, terms, product_ids: goods, name: edition.handle },
        sales_channel_id: await findMarketChannel(container),
      })
      const status = terms.starts_at <= now ? ("running" as const) : ("planned" as const)
      const refs = { edition_id, promotion_id: core.id, campaign_id: core.campaign_id, created_by: user_id }
      await service.createFairPromotions({ id, ...terms, ...refs, status, product_ids: goods })
      const facts = { percent: terms.percent, borne_by: terms.borne_by, goods: goods.length }
      await fairService(container).record(edition_id, actor, [{ kind: "promotion_made", facts }], context)
      return { id, goods }
    })
  }
}
