import type { MakerRow, ProductRow, VariantRow } from "./product-row"

const present = <T>(values: readonly (T | null | undefined)[] | null | undefined): T[] =>
  (values ?? []).filter((value): value is T => value !== null && value !== undefined)

/** A variant can be had when it is not counted, may be ordered ahead, or one is left of all it is made of. */
function isInStock({ manage_inventory, allow_backorder, inventory_items }: VariantRow): boolean {
  if (!manage_inventory || allow_backorder) return true
  const parts = present(inventory_items)
  return (
    parts.length > 0 &&
    parts.every(({ required_quantity, inventory }) => {
      const levels = present(inventory?.location_levels)
      const left = levels.reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0)
      return left >= Math.max(required_quantity ?? 1, 1)
    })
  )
}

function isClosed({ closed_from, closed_until }: MakerRow, at: Date): boolean {
  return closed_until ? (closed_from?.getTime() ?? 0) <= at.getTime() && at < closed_until : false
}

/** What of a product is for sale. Prices in dirhams, tax included; weight in grams, of the lightest variant. */
export type Offer = {
  price_mad: number
  in_stock: boolean
  available: boolean
  has_variants: boolean
  weight: number | null
}

/**
 * The offer of a product, or undefined when nobody can buy it: a draft, a cooperative that is not verified, no price.
 * `available` also asks that the cooperative is not on holiday at `at`.
 */
export function readOffer({ status, cooperative, variants }: ProductRow, at: Date): Offer | undefined {
  const priced = present(variants).filter(
    ({ calculated_price }) => calculated_price?.calculated_amount != null,
  )
  if (status !== "published" || cooperative?.status !== "verified" || !priced.length) return undefined
  const prices = priced.map(({ calculated_price }) => calculated_price?.calculated_amount ?? 0)
  const weights = present(priced.map(({ weight }) => weight))
  const in_stock = priced.some(isInStock)
  return {
    price_mad: Math.min(...prices),
    in_stock,
    available: in_stock && !isClosed(cooperative, at),
    has_variants: priced.length > 1,
    weight: weights.length ? Math.min(...weights) : null,
  }
}
