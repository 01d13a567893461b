import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { isRunning } from "../campaign-price"
import { campaignService } from "./campaign-service"
import { fairPriceOver } from "./fair-price-over"
import { pricedCartSchema } from "./open-promotions"
import { readTakenPromotions } from "./taken-promotions"

const completedSchema = z.looseObject({ completed_at: z.unknown() })

/**
 * Takes from the budgets of fairs what the prices of a cart about to be ordered cost them. Answers the cart's id when
 * something was taken, to be given back should the order fail; a cart that is ordered already takes nothing.
 *
 * @throws {ApiError} 409 `fair_price_over` when a campaign has ended since the cart was priced, or its budget is used up
 */
export async function takeFairPrices(
  container: MedusaContainer,
  cart: unknown,
  now: Date,
): Promise<string | null> {
  const priced = pricedCartSchema.parse(cart)
  if (completedSchema.parse(cart).completed_at) return null
  const taken = await readTakenPromotions(container, priced)
  if (!taken.length) return null
  if (taken.some(({ promotion }) => promotion.status === "ended" || !isRunning(promotion, now)))
    throw fairPriceOver()
  const wanted = taken.map(({ promotion, centimes }) => ({ fair_promotion_id: promotion.id, centimes }))
  if (await campaignService(container).take(priced.id, wanted)) throw fairPriceOver()
  return priced.id
}
