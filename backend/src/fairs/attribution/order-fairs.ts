import type { MedusaContainer } from "@medusajs/framework/types"
import type { LineSnapshot } from "../../modules/cooperative-order/line-snapshot"
import type { WantedUse } from "../../modules/fair-campaign/service"
import { type Attribution, attributePart } from "./attribute-part"
import { fairMarkOf } from "./fair-mark"
import { asDiscounted, type FairItem } from "./till-item"
import { isTillChannel, readFairFacts, readSoldPromotions, type SoldPromotion } from "./read-attribution"
import { centimes } from "../../money/centimes"

/** What attribution reads of an order. Amounts in dirhams, tax included. */
type MarkedOrder = {
  created_at: Date
  metadata: unknown
  sales_channel_id?: string | null | undefined
  items: FairItem[]
}

type LineDiscount = Pick<LineSnapshot, "discount" | "borne_by" | "fair_promotion_id">

type DiscountOf = (itemId: string, soldTotal: number) => LineDiscount

/** Of which fair each part of an order is a sale, and what fairs took off each line. */
export type OrderFairs = {
  attribute: (part: { cooperative_id: string; item_ids: readonly string[] }) => Attribution | object
  discountOf: DiscountOf
  /** What a till gave of campaigns' budgets without asking them. */
  tillUses: WantedUse[]
}

/** Reads what an order has to do with fairs: a query or two, none for an order that knows no fair. */
export async function readOrderFairs(container: MedusaContainer, order: MarkedOrder): Promise<OrderFairs> {
  const mark = fairMarkOf(order.metadata)
  const is_till = mark ? await isTillChannel(container, order.sales_channel_id ?? null) : false
  const items = is_till ? order.items.map(asDiscounted) : order.items
  const promotions = await readPromotionsOf(container, items)
  const editions = mark ? await readFairFacts(container, mark.edition_id) : new Map<string, never>()
  return {
    attribute: ({ cooperative_id, item_ids }) => {
      const own = items.filter(({ id }) => item_ids.includes(id))
      const campaign_editions = own.flatMap((item) => promotionsOf(item, promotions)).map(editionOf)
      const part = { cooperative_id, campaign_editions, mark, is_till, at: order.created_at }
      return attributePart(part, editions) ?? {}
    },
    discountOf: discountsOf(items, promotions),
    tillUses: is_till ? usesOf(items, promotions) : [],
  }
}

/** What fairs' campaigns took off each of these lines, which came to `soldTotal` (dirhams) after it. */
export async function readDiscounts(container: MedusaContainer, items: FairItem[]): Promise<DiscountOf> {
  return discountsOf(items, await readPromotionsOf(container, items))
}

type Promotions = ReadonlyMap<string, SoldPromotion>

const editionOf = ({ edition_id }: SoldPromotion) => edition_id

function readPromotionsOf(container: MedusaContainer, items: FairItem[]): Promise<Promotions> {
  const adjustments = items.flatMap((item) => item.adjustments ?? [])
  return readSoldPromotions(
    container,
    adjustments.flatMap(({ promotion_id }) => promotion_id ?? []),
  )
}

function promotionsOf({ adjustments }: FairItem, promotions: Promotions): SoldPromotion[] {
  return (adjustments ?? []).flatMap(({ promotion_id }) => promotions.get(promotion_id ?? "") ?? [])
}

function usesOf(items: FairItem[], promotions: Promotions): WantedUse[] {
  const uses = new Map<string, number>()
  for (const { amount, promotion_id } of items.flatMap(({ adjustments }) => adjustments ?? [])) {
    const promotion = promotions.get(promotion_id ?? "")
    if (promotion) uses.set(promotion.id, (uses.get(promotion.id) ?? 0) + centimes(amount))
  }
  return [...uses].map(([fair_promotion_id, centimes]) => ({ fair_promotion_id, centimes }))
}

function discountsOf(items: FairItem[], promotions: Promotions): DiscountOf {
  return (itemId, soldTotal) => {
    const item = items.find(({ id }) => id === itemId)
    const [promotion] = item ? promotionsOf(item, promotions) : []
    if (!item || !promotion) return {}
    const others = (item.adjustments ?? []).filter(({ promotion_id }) => !promotions.has(promotion_id ?? ""))
    const off = centimes(item.unit_price * item.quantity) - centimes(soldTotal)
    const taken = off - others.reduce((sum, { amount }) => sum + centimes(amount), 0)
    const { id: fair_promotion_id, borne_by } = promotion
    return taken > 0 ? { discount: taken / 100, borne_by, fair_promotion_id } : {}
  }
}
