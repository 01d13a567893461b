import type { LineSnapshot } from "./line-snapshot"
import { itemsLeft, liveQuantity, type ParcelItem, quantityIn } from "./parcel-items"

/** What was agreed for a parcel: its items and, in dirhams, what the shopper pays when it is handed over. */
export type PricedParcel = { items: ParcelItem[]; amount: number }

/** What a part comes to, and how it is divided so far. Amounts in dirhams, tax included. */
export type DividedPart = { total: number; lines: LineSnapshot[]; parcels: PricedParcel[] }

const centimes = (amount: number) => Math.round(amount * 100)
const addUp = (amounts: number[]) => amounts.reduce((sum, amount) => sum + centimes(amount), 0)

/** Centimes of the units of a line from the `from`th to the `to`th: consecutive shares add up to the line exactly. */
function shareOf(line: LineSnapshot, from: number, to: number): number {
  const units = liveQuantity(line)
  if (units <= 0) return 0
  const upTo = (count: number) => Math.round((centimes(line.total) * count) / units)
  return upTo(to) - upTo(from)
}

/**
 * What the shopper pays for a new parcel of `items`: its goods' share. The last parcel takes all that is left, delivery
 * and rounding included, so that whatever the parcels, they add up to the part's total and never pass it.
 */
export function amountOfParcel({ total, lines, parcels }: DividedPart, items: ParcelItem[]): number {
  const rest = centimes(total) - addUp(parcels.map(({ amount }) => amount))
  if (!itemsLeft(lines, [...parcels, { items }]).length) return rest / 100
  const share = lines.reduce((sum, line) => {
    const before = quantityIn(parcels, line.item_id)
    return sum + shareOf(line, before, before + quantityIn([{ items }], line.item_id))
  }, 0)
  return Math.min(share, rest) / 100
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
): PartAmounts & { lines: LineSnapshot[] } {
  const lines = part.lines.map((line) => (line.item_id === line_id ? withoutUnits(line, quantity) : line))
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

function withoutUnits(line: LineSnapshot, quantity: number): LineSnapshot {
  return {
    ...line,
    cancelled_quantity: line.cancelled_quantity + quantity,
    total: shareOf(line, 0, liveQuantity(line) - quantity) / 100,
  }
}

/**
 * What is given back for returned `items`: their share of the goods and, when everything that came goes back, the
 * delivery too (law 31-08: all that was paid). Never more than was collected.
 */
export function refundFor(
  part: DividedPart & { collected: number },
  returned: { items: ParcelItem[]; amount: number }[],
  items: ParcelItem[],
): number {
  const left = centimes(part.collected) - addUp(returned.map(({ amount }) => amount))
  const isEverything = part.lines.every(
    (line) => quantityIn([...returned, { items }], line.item_id) >= liveQuantity(line),
  )
  if (isEverything) return Math.max(0, left) / 100
  const share = part.lines.reduce((sum, line) => {
    const before = quantityIn(returned, line.item_id)
    return sum + shareOf(line, before, before + quantityIn([{ items }], line.item_id))
  }, 0)
  return Math.max(0, Math.min(share, left)) / 100
}
