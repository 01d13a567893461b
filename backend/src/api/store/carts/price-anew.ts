import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fairPriceOver } from "../../../fairs/campaign/fair-price-over"
import { repriceCart } from "../../../workflows/fair/campaign/reprice-cart"

/** Before a cart is shown, gives it the fairs' prices of this moment. */
export async function priceAnew(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await repriceCart(req.scope, req.params.id ?? "")
  next()
}

/**
 * Before a cart is ordered, refuses one whose fair's price is over, and prices it anew: nobody orders at a price they
 * have not seen.
 *
 * @throws {ApiError} 409 `fair_price_over`
 */
export async function assertPricesStand(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { lost } = await repriceCart(req.scope, req.params.id ?? "")
  if (lost) throw fairPriceOver()
  next()
}
