import { closedUntil } from "../../modules/cooperative/holiday"
import { type CheckoutCart, type CheckoutItem, cooperativeOf } from "./checkout-cart"

/** Why an item of a cart cannot be bought now. */
export const ITEM_PROBLEMS = [
  "product_unavailable",
  "cooperative_unavailable",
  "cooperative_on_holiday",
  "out_of_stock",
] as const
export type ItemProblem = (typeof ITEM_PROBLEMS)[number]

/** How many units of an item's variant can still be sold; null when its stock is not counted. */
export function unitsLeft(item: CheckoutItem): number | null {
  const { variant } = item
  if (!variant?.manage_inventory || variant.allow_backorder) return null
  const perInventoryItem = (variant.inventory_items ?? []).map(({ required_quantity, inventory }) => {
    const levels = inventory?.location_levels ?? []
    const free = levels.reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0)
    return Math.floor(free / Math.max(1, required_quantity))
  })
  return Math.max(0, perInventoryItem.length ? Math.min(...perInventoryItem) : 0)
}

/** The problem of one item at `now`; `wanted` is how many of its variant the whole cart holds. */
function problemOf(item: CheckoutItem, wanted: number, now: Date): ItemProblem | null {
  if (item.variant?.product?.status !== "published") return "product_unavailable"
  const cooperative = cooperativeOf(item)
  if (cooperative?.status !== "verified") return "cooperative_unavailable"
  if (closedUntil({ ...cooperative }, now)) return "cooperative_on_holiday"
  const left = unitsLeft(item)
  return left !== null && wanted > left ? "out_of_stock" : null
}

/** Finds which items cannot be bought now, by item id. Items that can are not in the answer. */
export function findItemProblems(cart: CheckoutCart, now = new Date()): Map<string, ItemProblem> {
  const wanted = new Map<string | null, number>()
  for (const { variant_id, quantity } of cart.items) {
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
  }
  const problems = new Map<string, ItemProblem>()
  for (const item of cart.items) {
    const problem = problemOf(item, wanted.get(item.variant_id) ?? item.quantity, now)
    if (problem) problems.set(item.id, problem)
  }
  return problems
}
