import type { VariantRow } from "./product-row"

/** From how many units on a page warns that few are left. The number itself is never public. */
const LOW_STOCK = 3

/** What a shopper may know of a variant's stock. `available` is null where stock is not counted (a service). */
export function stockState(
  { manage_inventory, allow_backorder }: Pick<VariantRow, "manage_inventory" | "allow_backorder">,
  available: number | null | undefined,
): { in_stock: boolean; low_stock: boolean } {
  if (!manage_inventory || allow_backorder) return { in_stock: true, low_stock: false }
  const units = available ?? 0
  return { in_stock: units > 0, low_stock: units > 0 && units <= LOW_STOCK }
}
