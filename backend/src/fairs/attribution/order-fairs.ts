import type { MedusaContainer } from "@medusajs/framework/types"
import type { LineSnapshot } from "../../modules/cooperative-order/line-snapshot"
import { type Attribution, attributePart } from "./attribute-part"
import { fairMarkOf } from "./fair-mark"
import { isTillChannel, readFairFacts, readSoldPromotions, type SoldPromotion } from "./read-attribution"

type Item = {
  id: string
  quantity: number
  unit_price: number
  adjustments?: { amount: number; promotion_id?: string | null | undefined }[] | null | undefined
}

/** What attribution reads of an order. Amounts in dirhams, tax included. */
type MarkedOrder = {
  created_at: Date
  metadata: unknown
  sales_channel_id?: string | null | undefined
  items: Item[]
}

type LineDiscount = Pick<LineSnapshot, "discount" | "borne_by" | "fair_promotion_id">

type DiscountOf = (itemId: string, soldTotal: number) => LineDiscount

/** Of which fair each part of an order is a sale, and what fairs took off each line. */
export type OrderFairs = {
  attribute: (part: { cooperative_id: string; item_ids: readonly string[] }) => Attribution | object
  discountOf: DiscountOf
}

const centimes = (amount: number) => Math.round(amount * 100)

/** Reads what an order has to do with fairs: a query or two, none for an order that knows no fair. */
export async function readOrderFairs(container: MedusaContainer, order: MarkedOrder): Promise<OrderFairs> {
  const mark = fairMarkOf(order.metadata)
  const promotions = await readPromotionsOf(container, order.items)
  const editions = mark ? await readFairFacts(container, mark.edition_id) : new Map<string, never>()
  const is_till = mark ? await isTillChannel(container, order.sales_channel_id ?? null) : false
  return {
    attribute: ({ cooperative_id, item_ids }) => {
      const items = order.items.filter(({ id }) => item_ids.includes(id))
      const campaign_editions = items.flatMap((item) => promotionsOf(item, promotions)).map(editionOf)
      const part = { cooperative_id, campaign_editions, mark, is_till, at: order.created_at }
      return attributePart(part, editions) ?? {}
    },
    discountOf: discountsOf(order.items, promotions),
  }
}

/** What fairs' campaigns took off each of these lines, which came to `soldTotal` (dirhams) after it. */
export async function readDiscounts(container: MedusaContainer, items: Item[]): Promise<DiscountOf> {
  return discountsOf(items, await readPromotionsOf(container, items))
}

type Promotions = ReadonlyMap<string, SoldPromotion>

const editionOf = ({ edition_id }: SoldPromotion) => edition_id

function readPromotionsOf(container: MedusaContainer, items: Item[]): Promise<Promotions> {
  const adjustments = items.flatMap((item) => item.adjustments ?? [])
  return readSoldPromotions(
    container,
    adjustments.flatMap(({ promotion_id }) => promotion_id ?? []),
  )
}

function promotionsOf({ adjustments }: Item, promotions: Promotions): SoldPromotion[] {
  return (adjustments ?? []).flatMap(({ promotion_id }) => promotions.get(promotion_id ?? "") ?? [])
}

function discountsOf(items: Item[], promotions: Promotions): DiscountOf {
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
