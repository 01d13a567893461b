import type { Options } from "../seed/schemas/options"
import type { Leaf } from "../seed/schemas/products"
import type { Dealt } from "./deal-templates"
import { drawn, drawnBetween } from "./drawn"
import type { ProductTexts } from "./product-texts"

export type PlannedVariant = {
  sku: string
  value: string
  titles: ProductTexts
  /** Dirhams, tax included. */
  price: number
  /** Grams; null for a service. */
  weight: number | null
  /** Null for a service: it is never out of stock. */
  stock: number | null
}

/** One product in fifteen is sold out, and one size in twelve of the others. */
const SOLD_OUT_PRODUCTS = 1 / 15
const SOLD_OUT_SIZES = 1 / 12

/** How far from the written price a cooperative's own is, at most, when several make the same. */
const PRICE_SPREAD = 0.08

/** Prices people write: whole dirhams, then fives, then tens. */
export function roundPrice(price: number): number {
  const step = price < 100 ? 1 : price < 500 ? 5 : 10
  return Math.max(step, Math.round(price / step) * step)
}

/** All sizes of a product move together, so that the larger one never becomes the cheaper. */
function priceOf(written: number, handle: string, makers: number): number {
  if (makers === 1) return written
  return roundPrice(written * (1 + PRICE_SPREAD * (2 * drawn(`${handle} price`) - 1)))
}

function stockOf(leaf: Leaf, dealt: Dealt, handle: string, value: string): number | null {
  const [least, most] = dealt.template.stock ?? leaf.stock ?? []
  if (least === undefined || most === undefined) return null
  if (drawn(`${handle} sold out`) < SOLD_OUT_PRODUCTS) return 0
  const hasSizes = dealt.template.variants.length > 1
  if (hasSizes && drawn(`${handle} ${value} sold out`) < SOLD_OUT_SIZES) return 0
  return drawnBetween(least, most, `${handle} ${value} stock`)
}

type Input = { handle: string; leaf: Leaf; dealt: Dealt; options: Options }

/** The sizes of a product with their price, weight and stock. */
export function planVariants({ handle, leaf, dealt, options }: Input): PlannedVariant[] {
  return dealt.template.variants.map(({ value, price, weight }) => {
    const { ar = value, fr = value, en = value } = options.values[value] ?? {}
    return {
      sku: `${handle}-${value}`,
      value,
      titles: { ar, fr, en },
      price: priceOf(price, handle, dealt.makers),
      weight: weight ?? null,
      stock: stockOf(leaf, dealt, handle, value),
    }
  })
}
