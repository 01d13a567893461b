import { priceAt } from "./good-price"
import type { TillGood, TillLine } from "./till"

/** How many of each good, by variant. What is not there is none. */
export type Basket = Readonly<Record<string, number>>

/** Nobody buys more of one thing at a stand; a slip of the thumb does. */
export const MOST_OF_ONE = 999

export const quantityOf = (basket: Basket, variantId: string): number => basket[variantId] ?? 0

/** The basket with so many more (or fewer) of one good; never below none. */
export const withMore = (basket: Basket, variantId: string, by: number): Basket => {
  const quantity = Math.min(MOST_OF_ONE, Math.max(0, quantityOf(basket, variantId) + by))
  const { [variantId]: _before, ...others } = basket
  return quantity === 0 ? others : { ...others, [variantId]: quantity }
}

/** The lines of a basket at the prices of an instant of the market's clock, in the catalogue's order. */
export const linesOf = (basket: Basket, goods: readonly TillGood[], now: number): TillLine[] =>
  goods.flatMap((good) => {
    const quantity = quantityOf(basket, good.variant_id)
    if (quantity === 0) return []
    return [
      {
        variant_id: good.variant_id,
        title: nameOf(good),
        quantity,
        unit_centimes: priceAt(good, now).centimes,
        list_centimes: good.centimes,
      },
    ]
  })

/** A good's name with its variant's, as a receipt says it. */
export const nameOf = ({ title, variant_title }: Pick<TillGood, "title" | "variant_title">): string =>
  variant_title ? `${title} (${variant_title})` : title

/** What lines come to, in centimes. */
export const totalOf = (lines: readonly Pick<TillLine, "quantity" | "unit_centimes">[]): number =>
  lines.reduce((sum, { quantity, unit_centimes }) => sum + quantity * unit_centimes, 0)

/** How many things lines are. */
export const countOf = (lines: readonly Pick<TillLine, "quantity">[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)
