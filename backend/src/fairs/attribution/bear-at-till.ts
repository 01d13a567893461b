import type { MedusaContainer } from "@medusajs/framework/types"
import { campaignService } from "../campaign/campaign-service"
import type { OrderFairs } from "./order-fairs"

/**
 * What a till sold without signal has not asked any budget. Where the budget has no more room the shopper keeps the
 * price that was agreed at the stand, and its cooperative bears the discount. Safe to repeat.
 */
export async function bearAtTill(
  container: MedusaContainer,
  orderId: string,
  fairs: OrderFairs,
): Promise<OrderFairs> {
  if (!fairs.tillUses.length) return fairs
  const isTooMuch = await campaignService(container).take(orderId, fairs.tillUses)
  if (!isTooMuch) return fairs
  const discountOf: OrderFairs["discountOf"] = (id, sold) => {
    const line = fairs.discountOf(id, sold)
    return line.borne_by ? { ...line, borne_by: "cooperative" } : line
  }
  return { ...fairs, discountOf }
}
