import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PromotionActions } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { CARD_PAYMENT_PROVIDER_ID } from "../../../modules/card-payment"
import {
  type PricedCart,
  pricedCartSchema,
  readOpenPromotions,
} from "../../../fairs/campaign/open-promotions"
import { readTakenPromotions } from "../../../fairs/campaign/taken-promotions"

const FIELDS = [
  "id",
  "completed_at",
  "items.id",
  "items.product_id",
  "items.quantity",
  "items.unit_price",
  "items.adjustments.amount",
  "items.adjustments.promotion_id",
  "promotions.id",
  "promotions.code",
  "payment_collection.payment_sessions.provider_id",
]

const cartSchema = z.intersection(
  pricedCartSchema,
  z.object({
    completed_at: z.unknown(),
    promotions: z.array(z.object({ id: z.string(), code: z.string().nullish() }).nullish()).nullish(),
    payment_collection: z
      .object({ payment_sessions: z.array(z.object({ provider_id: z.string() })).nullish() })
      .nullish(),
  }),
)
type Cart = z.output<typeof cartSchema>

/** What became of a cart's prices: `lost` says that it had a fair's price which is over. */
export type Repriced = { changed: boolean; lost: boolean }

const UNCHANGED: Repriced = { changed: false, lost: false }

/**
 * Gives a cart the fairs' prices of this moment: those that are over go, those that began come. A cart whose card payment
 * was begun stays as it is; what it may not have any more is refused when it is ordered.
 */
export async function repriceCart(container: MedusaContainer, cartId: string): Promise<Repriced> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } })
  const cart = data[0] ? cartSchema.parse(data[0]) : null
  if (!cart || cart.completed_at || isPaidByCard(cart)) return UNCHANGED
  const [open, taken] = [
    await readOpenPromotions(container, cart),
    await readTakenPromotions(container, cart),
  ]
  const openIds = new Set(open.map(({ promotion_id }) => promotion_id))
  const lost = taken.some(({ promotion }) => !openIds.has(promotion.promotion_id))
  if (!lost && open.every(({ promotion_id, product_ids }) => isGiven(cart, promotion_id, product_ids)))
    return UNCHANGED
  const fairs = new Set(taken.map(({ promotion }) => promotion.promotion_id))
  const codes = (cart.promotions ?? []).flatMap((one) => (one && !fairs.has(one.id) ? (one.code ?? []) : []))
  await updateCartPromotionsWorkflow(container).run({
    input: {
      ...{ cart_id: cartId, promo_codes: codes, action: PromotionActions.REPLACE },
      force_refresh_payment_collection: true,
    },
  })
  return { changed: true, lost }
}

/** Whether every line of these products has the promotion's price. */
function isGiven(cart: PricedCart, promotionId: string, productIds: readonly string[]): boolean {
  const held = new Set(productIds)
  return cart.items
    .filter(({ product_id, unit_price }) => product_id && held.has(product_id) && unit_price > 0)
    .every(({ adjustments }) => adjustments?.some(({ promotion_id }) => promotion_id === promotionId))
}

function isPaidByCard({ payment_collection }: Cart): boolean {
  const sessions = payment_collection?.payment_sessions ?? []
  return sessions.some(({ provider_id }) => provider_id === CARD_PAYMENT_PROVIDER_ID)
}
