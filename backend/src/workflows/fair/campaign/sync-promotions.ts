import type { MedusaContainer } from "@medusajs/framework/types"
import { emitCampaignChanged } from "../../../fairs/campaign/campaign-events"
import { readCampaignGoods, readTakenGoods } from "../../../fairs/campaign/campaign-goods"
import { campaignService } from "../../../fairs/campaign/campaign-service"
import { setCoreGoods } from "../../../fairs/campaign/core-promotion"
import type { FairPromotionRow } from "../../../fairs/campaign/promotion-row"

/**
 * Has live promotions hold the goods of those who exhibit now, of one edition or of all: an exhibitor who withdrew loses
 * the fair's price, and one who confirmed, or added a product, has it. Safe to repeat.
 */
export async function syncPromotions(container: MedusaContainer, edition_id?: string): Promise<void> {
  const promotions = await campaignService(container).listFairPromotions(
    { status: ["planned", "running"], ...(edition_id ? { edition_id } : {}) },
    { order: { created_at: "ASC" }, take: null },
  )
  for (const promotion of promotions) await syncOne(container, promotion)
}

async function syncOne(container: MedusaContainer, promotion: FairPromotionRow): Promise<void> {
  const { id, edition_id, promotion_id, product_ids } = promotion
  const taken = await readTakenGoods(container, promotion, promotion)
  const goods = (await readCampaignGoods(container, promotion)).filter((product) => !taken.has(product))
  const [before, after] = [new Set(product_ids), new Set(goods)]
  const changed = [
    ...product_ids.filter((one) => !after.has(one)),
    ...goods.filter((one) => !before.has(one)),
  ]
  if (!changed.length) return
  await setCoreGoods(container, promotion_id, goods)
  await campaignService(container).updateFairPromotions({ id, product_ids: goods })
  if (promotion.status === "running") await emitCampaignChanged(container, edition_id, changed)
}
