/**
 * `received`: written down, its order is not made yet. `merged`: it is an order, in the books and out of the stock.
 * `conflict`: somebody must say what really happened. `voided`: it never became an order. `undone`: its order was taken
 * back whole, goods and cash.
 */
export const TILL_SALE_STATUSES = ["received", "merged", "conflict", "voided", "undone"] as const
export type TillSaleStatus = (typeof TILL_SALE_STATUSES)[number]

/** Whether the cash of a sale is in the box. */
export function isSold(status: TillSaleStatus): boolean {
  return status !== "voided" && status !== "undone"
}

/**
 * Why a sale of a till cannot become an order by itself: a product that is gone or no longer published, a price the
 * market does not know, goods that an online order has reserved meanwhile.
 */
export const CONFLICT_KINDS = ["product_gone", "price_unknown", "out_of_stock"] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** What the cooperative may answer to a conflict. */
export const SETTLE_CHOICES = ["sell_anyway", "accept", "stock_was_more", "cancel_online", "void"] as const
export type SettleChoice = (typeof SETTLE_CHOICES)[number]

/** Which answers each conflict has. */
export const CHOICES_OF_CONFLICT: Record<ConflictKind, readonly SettleChoice[]> = {
  product_gone: ["sell_anyway", "void"],
  price_unknown: ["accept", "void"],
  out_of_stock: ["stock_was_more", "cancel_online", "void"],
}
