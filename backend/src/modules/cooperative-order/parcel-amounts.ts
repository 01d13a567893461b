import { centimesOfUnits } from "../../pricing/centimes-of-units"
import { type LineSnapshot, soldCentimes } from "./line-snapshot"
import { itemsLeft, liveQuantity, type ParcelItem } from "./parcel-items"
import { centimesOfSpans, isEverything, spansOfParcel, spansOfReturn } from "./unit-spans"
import { centimes } from "../../money/centimes"

/** What was agreed for a parcel: its items and, in dirhams, what the shopper pays when it is handed over. */
export type PricedParcel = { items: ParcelItem[]; amount: number }

/** When a parcel was handed over, if it was. */
type Delivered = { delivered_at: Date | null }

/** What a part comes to, and how it is divided so far. Amounts in dirhams, tax included. */
export type DividedPart = { total: number; lines: LineSnapshot[]; parcels: PricedParcel[] }

const addUp = (amounts: number[]) => amounts.reduce((sum, amount) => sum + centimes(amount), 0)

/**
 * What the shopper pays for a new parcel of `items`: what its units were sold for. The last parcel takes all that is left, delivery
 * and rounding included, so that whatever the parcels, they add up to the part's total and never pass it.
 */
export function amountOfParcel({ total, lines, parcels }: DividedPart, items: ParcelItem[]): number {
  const rest = centimes(total) - addUp(parcels.map(({ amount }) => amount))
  if (!itemsLeft(lines, [...parcels, { items }]).length) return rest / 100
  return Math.min(centimesOfSpans(lines, spansOfParcel(parcels, items)), rest) / 100
}

/** Amounts of a part that change when some of it is cancelled. */
export type PartAmounts = {
  item_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
  total: number
}

/**
 * What a part comes to once `quantity` of a line will not come. When nothing is left to send, what no parcel collects
 * (the delivery) is given up: the cooperative cancelled, not the shopper. Tax and discount shrink in proportion.
 */
export function amountsWithout(
  part: PartAmounts & DividedPart,
  { line_id, quantity }: ParcelItem,
  at: Date = new Date(),
): PartAmounts & { lines: LineSnapshot[] } {
  const lines = part.lines.map((line) => (line.item_id === line_id ? withoutUnits(line, quantity, at) : line))
  const items = centimes(part.item_total) - (lineTotals(part.lines) - lineTotals(lines))
  const isAllSent = !itemsLeft(lines, part.parcels).length
  const total = isAllSent
    ? addUp(part.parcels.map(({ amount }) => amount))
    : items + centimes(part.shipping_total)
  const item_total = Math.max(0, Math.min(items, total))
  const inProportion = (amount: number) =>
    part.total > 0 ? Math.round((centimes(amount) * total) / centimes(part.total)) / 100 : 0
  return {
    item_total: item_total / 100,
    shipping_total: (total - item_total) / 100,
    discount_total: inProportion(part.discount_total),
    tax_total: inProportion(part.tax_total),
    total: total / 100,
    lines,
  }
}

function lineTotals(lines: LineSnapshot[]): number {
  return addUp(lines.map(({ total }) => total))
}

function withoutUnits(line: LineSnapshot, quantity: number, at: Date): LineSnapshot {
  const sold = soldCentimes(line)
  const left = liveQuantity(line) - quantity
  return {
    ...line,
    cancelled_quantity: line.cancelled_quantity + quantity,
    cancellations: [...(line.cancellations ?? []), { quantity, at }],
    total: centimesOfUnits({ total: sold, quantity: line.quantity }, 0, left) / 100,
    sold_total: sold / 100,
  }
}

/**
 * What is given back for returned `items`: what those units were sold for and, when everything that came goes back, the
 * delivery too (law 31-08: all that was paid). Never more than was collected.
 */
export function refundFor(
  part: DividedPart & { collected: number; parcels: (PricedParcel & Delivered)[] },
  returned: { items: ParcelItem[]; amount: number }[],
  items: ParcelItem[],
): number {
  const left = centimes(part.collected) - addUp(returned.map(({ amount }) => amount))
  if (isEverything(part.lines, returned, items)) return Math.max(0, left) / 100
  const share = centimesOfSpans(part.lines, spansOfReturn(part.parcels, returned, items))
  return Math.max(0, Math.min(share, left)) / 100
}
