import { type LineSnapshot, soldCentimes } from "./line-snapshot"
import { liveQuantity, type ParcelItem, quantityIn } from "./parcel-items"
import { centimesOfUnits } from "../../pricing/centimes-of-units"

/** Consecutive units of a line as it was sold, after its first `before`. */
export type UnitSpan = { line_id: string; quantity: number; before: number }

type Held = { items: ParcelItem[] }

/** The units of a parcel of `items`: the first of each line that `earlier` parcels left. */
export function spansOfParcel(earlier: Held[], items: ParcelItem[]): UnitSpan[] {
  return items.map(({ line_id, quantity }) => ({ line_id, quantity, before: quantityIn(earlier, line_id) }))
}

/**
 * The units given back by a return of `items`: those delivered first that `returned` ones have left. `parcels` are in
 * the order of their numbers; what is delivered later changes nothing of what came back before.
 */
export function spansOfReturn(
  parcels: (Held & { delivered_at: Date | null })[],
  returned: Held[],
  items: ParcelItem[],
): UnitSpan[] {
  const delivered = parcels
    .map(({ items, delivered_at }, index) => ({
      at: delivered_at?.getTime() ?? null,
      spans: spansOfParcel(parcels.slice(0, index), items),
    }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .flatMap(({ spans }) => spans)
  return items.flatMap(({ line_id, quantity }) => {
    const ofLine = delivered.filter((span) => span.line_id === line_id)
    return stretch(ofLine, quantityIn(returned, line_id), quantity)
  })
}

/** `quantity` units of `spans`, after the first `skip` of them. */
function stretch(spans: UnitSpan[], skip: number, quantity: number): UnitSpan[] {
  const taken: UnitSpan[] = []
  let [toSkip, left] = [skip, quantity]
  for (const span of spans) {
    const skipped = Math.min(toSkip, span.quantity)
    const some = Math.min(left, span.quantity - skipped)
    if (some > 0) taken.push({ ...span, before: span.before + skipped, quantity: some })
    toSkip -= skipped
    left -= some
  }
  return taken
}

/** The units of a line each of its cancellations took: the last that were left. `at` is null where it was not kept. */
export function spansOfCancellations(line: LineSnapshot): (UnitSpan & { at: Date | null })[] {
  const kept = line.cancellations ?? []
  const unkept = line.cancelled_quantity - kept.reduce((sum, { quantity }) => sum + quantity, 0)
  let end = line.quantity
  return [...(unkept > 0 ? [{ quantity: unkept, at: null }] : []), ...kept].map(({ quantity, at }) => {
    end -= quantity
    return { line_id: line.item_id, quantity, before: end, at }
  })
}

/** What of each line is neither cancelled nor in a parcel: the units between those and these. */
export function spansLeft(lines: LineSnapshot[], parcels: Held[]): UnitSpan[] {
  return lines
    .map((line) => {
      const before = quantityIn(parcels, line.item_id)
      return { line_id: line.item_id, quantity: liveQuantity(line) - before, before }
    })
    .filter(({ quantity }) => quantity > 0)
}

/** What units of a part's lines came to when they were sold, in centimes. */
export function centimesOfSpans(lines: LineSnapshot[], spans: UnitSpan[]): number {
  return spans.reduce((sum, { line_id, quantity, before }) => {
    const line = lines.find(({ item_id }) => item_id === line_id)
    if (!line) return sum
    const sold = { total: soldCentimes(line), quantity: line.quantity }
    return sum + centimesOfUnits(sold, before, before + quantity)
  }, 0)
}

/** Whether what is returned, `items` included, is everything of the part that came or will come. */
export function isEverything(lines: LineSnapshot[], returned: Held[], items: ParcelItem[]): boolean {
  return lines.every((line) => quantityIn([...returned, { items }], line.item_id) >= liveQuantity(line))
}
