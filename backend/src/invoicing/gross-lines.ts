import type { LineSnapshot } from "../modules/cooperative-order/line-snapshot"
import { liveQuantity, type ParcelItem } from "../modules/cooperative-order/parcel-items"
import { centimesOfSpans, spansOfReturn } from "../modules/cooperative-order/unit-spans"
import { splitByLargestRemainder } from "../pricing/largest-remainder"
import type { Part, PartReturn } from "../workflows/cooperative-order/part"
import type { GrossLine } from "./reckon-lines"
import { centimes } from "../money/centimes"

/** The VAT of a part's lines, by line, and of its delivery; percents. */
export type PartRates = { lines: ReadonlyMap<string, number>; delivery: number }

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

/** `total` in proportion to `weights`, which it mostly is the sum of already. */
const laidAlong = (total: number, weights: number[]) =>
  sum(weights) > 0 ? splitByLargestRemainder(total, weights) : weights

/** What a wholly delivered part is invoiced for: what came, and its delivery. Cancelled units are not there. */
export function invoicedLines(part: Part, rates: PartRates): GrossLine[] {
  const live = part.lines.filter((line) => liveQuantity(line) > 0)
  const totals = laidAlong(
    centimes(part.item_total),
    live.map(({ total }) => centimes(total)),
  )
  return [
    ...live.map((line, index) => goodsLine(line, liveQuantity(line), totals[index] ?? 0, rates)),
    ...deliveryLine(centimes(part.shipping_total), rates),
  ]
}

/**
 * What a return that was received is credited with: its refund, first for the goods, what is over for the delivery.
 * `earlier` are the returns received before it.
 */
export function creditedLines(
  part: Part,
  returned: PartReturn,
  earlier: PartReturn[],
  rates: PartRates,
): GrossLine[] {
  const goods = returned.items.flatMap((item) => {
    const line = part.lines.find(({ item_id }) => item_id === item.line_id)
    return line ? [{ line, quantity: item.quantity, worth: worthOf(part, item, earlier) }] : []
  })
  const refund = centimes(returned.refund)
  const worth = sum(goods.map((row) => row.worth))
  const totals = laidAlong(
    Math.min(refund, worth),
    goods.map((row) => row.worth),
  )
  return [
    ...goods.map(({ line, quantity }, index) => goodsLine(line, quantity, totals[index] ?? 0, rates)),
    ...deliveryLine(refund - Math.min(refund, worth), rates),
  ]
}

/** What the units of a returned item were sold for, in centimes. */
function worthOf(part: Part, item: ParcelItem, earlier: PartReturn[]): number {
  return centimesOfSpans(part.lines, spansOfReturn(part.parcels, earlier, [item]))
}

function goodsLine(line: LineSnapshot, quantity: number, total: number, rates: PartRates): GrossLine {
  const unit_price = centimes(line.unit_price)
  return {
    kind: "goods",
    title: [line.title, line.variant_title].filter(Boolean).join(" · "),
    quantity,
    unit_price,
    discount: Math.max(0, unit_price * quantity - total),
    vat_percent: rates.lines.get(line.item_id) ?? 0,
    total,
  }
}

function deliveryLine(total: number, rates: PartRates): GrossLine[] {
  if (total <= 0) return []
  const delivery = { kind: "delivery", title: null, quantity: 1, discount: 0 } as const
  return [{ ...delivery, unit_price: total, vat_percent: rates.delivery, total }]
}
