import type { MedusaContainer } from "@medusajs/framework/types"
import { campaignService } from "./campaign-service"
import type { PricedCart } from "./open-promotions"
import type { FairPromotionRow } from "./promotion-row"

/** A fair's promotion that made prices of a cart, and how much it took off them, in centimes. */
export type TakenPromotion = { promotion: FairPromotionRow; centimes: number }

/** The fairs' promotions that made a cart's prices as they are; none, and no query, for a cart without discounts. */
export async function readTakenPromotions(
  container: MedusaContainer,
  cart: PricedCart,
): Promise<TakenPromotion[]> {
  const adjustments = cart.items.flatMap(({ adjustments }) => adjustments ?? [])
  const ids = [...new Set(adjustments.flatMap(({ promotion_id }) => promotion_id ?? []))]
  if (!ids.length) return []
  const promotions = await campaignService(container).listFairPromotions(
    { promotion_id: ids },
    { take: null },
  )
  return promotions.map((promotion) => {
    const own = adjustments.filter(({ promotion_id }) => promotion_id === promotion.promotion_id)
    const amount = own.reduce((sum, { amount }) => sum + amount * 100, 0)
    return { promotion, centimes: Math.ceil(Math.round(amount * 100) / 100) }
  })
}
