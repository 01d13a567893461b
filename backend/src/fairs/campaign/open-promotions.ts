import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { campaignService } from "./campaign-service"
import type { FairPromotionRow } from "./promotion-row"

const numeric = z.unknown().transform((value) => Number(value ?? 0))

/** What of a cart decides whether fairs' prices are open to it. Amounts in dirhams. */
export const pricedCartSchema = z.object({
  id: z.string(),
  items: z
    .array(
      z.object({
        id: z.string(),
        product_id: z.string().nullish(),
        quantity: numeric,
        unit_price: numeric,
        adjustments: z.array(z.object({ amount: numeric, promotion_id: z.string().nullish() })).nullish(),
      }),
    )
    .nullish()
    .transform((items) => items ?? []),
})
export type PricedCart = z.output<typeof pricedCartSchema>

/**
 * The fairs' promotions that run now and whose budget has room for all that the cart would be given: a cart has the
 * fair's price for all its goods or, once the budget is used up, for none.
 */
export async function readOpenPromotions(
  container: MedusaContainer,
  cart: PricedCart,
  now: Date = new Date(),
): Promise<FairPromotionRow[]> {
  const products = cart.items.flatMap(({ product_id }) => product_id ?? [])
  if (!products.length) return []
  const service = campaignService(container)
  const running = await service.listFairPromotions(
    {
      ...{ status: ["planned", "running"], starts_at: { $lte: now }, ends_at: { $gt: now } },
      product_ids: { $overlap: products },
    },
    { take: null },
  )
  const limited = running.filter(({ budget_centimes }) => budget_centimes !== null).map(({ id }) => id)
  const used = await service.used(limited, cart.id)
  return running.filter(
    ({ id, budget_centimes, ...promotion }) =>
      budget_centimes === null || (used.get(id) ?? 0) + discountIn(cart, promotion) <= budget_centimes,
  )
}

/** What a promotion would take off a cart, in centimes, rounded up: a budget is never passed by a fraction. */
function discountIn(
  cart: PricedCart,
  { percent, product_ids }: Omit<FairPromotionRow, "id" | "budget_centimes">,
) {
  const held = new Set(product_ids)
  const goods = cart.items
    .filter(({ product_id }) => product_id && held.has(product_id))
    .reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity * 100, 0)
  return Math.ceil(Math.round(goods * percent) / 100)
}
