import type { MedusaContainer } from "@medusajs/framework/types"
import { isRunning } from "../campaign-price"
import { campaignService } from "./campaign-service"
import { fairPriceOver } from "./fair-price-over"
import { pricedCartSchema } from "./open-promotions"
import { readTakenPromotions } from "./taken-promotions"

/**
 * Takes from the budgets of fairs what the prices of a cart about to be ordered cost them. Answers whether anything was
 * taken, to be given back when the order fails.
 *
 * @throws {ApiError} 409 `fair_price_over` when a campaign has ended since the cart was priced, or its budget is used up
 */
export async function takeFairPrices(container: MedusaContainer, cart: unknown, now: Date): Promise<boolean> {
  const priced = pricedCartSchema.parse(cart)
  const taken = await readTakenPromotions(container, priced)
  if (!taken.length) return false
  if (taken.some(({ promotion }) => promotion.status === "ended" || !isRunning(promotion, now)))
    throw fairPriceOver()
  const wanted = taken.map(({ promotion, centimes }) => ({ fair_promotion_id: promotion.id, centimes }))
  if (await campaignService(container).take(priced.id, wanted)) throw fairPriceOver()
  return true
}
