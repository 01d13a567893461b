import type { Conflict, SaleLine } from "../../modules/till/sale-lines"
import { CHOICES_OF_CONFLICT, type ConflictKind, type SettleChoice } from "../../modules/till/statuses"

/**
 * What the market knows of a size at this moment, in centimes. `prices` are all it may have been sold for when the sale
 * was made; none for what has no price. `free` is how many can be sold of it, null where stock is not counted.
 */
export type VariantFacts = { is_published: boolean; prices: readonly number[]; free: number | null }

/** The order that could be cancelled for a size that is sold out. */
export type OnlineOrder = { order_number: string; quantity: number }

/** What is asked once only: an answer given to a kind of conflict stands for the rest of the sale's life. */
type Judged = { lines: readonly SaleLine[]; settled: readonly ConflictKind[] }

/**
 * What stands in the way of making a sale an order, or null. One kind at a time: first whether the goods are known, then
 * their price, then whether they are there. Lines of one size are counted together.
 */
export function judgeSale(
  { lines, settled }: Judged,
  facts: ReadonlyMap<string, VariantFacts>,
  online: ReadonlyMap<string, OnlineOrder> = new Map(),
): Conflict | null {
  const all = lines.map((line, index) => ({ line, index, known: facts.get(line.variant_id) }))
  const kinds: [ConflictKind, (entry: (typeof all)[number]) => boolean][] = [
    ["product_gone", ({ known }) => !known?.is_published],
    ["price_unknown", ({ line, known }) => known !== undefined && !known.prices.includes(line.unit_centimes)],
    ["out_of_stock", ({ line, known }) => isShort(lines, line, known)],
  ]
  for (const [kind, isInTheWay] of kinds) {
    const found = all.filter(isInTheWay)
    if (!found.length || (kind !== "out_of_stock" && settled.includes(kind))) continue
    const shown = found.map(({ line, index, known }) => ({
      index,
      variant_id: line.variant_id,
      title: line.title,
      quantity: line.quantity,
      free: known?.free ?? null,
      price_centimes: known?.prices[0] ?? null,
      online: kind === "out_of_stock" ? (online.get(line.variant_id) ?? null) : null,
    }))
    return { kind, lines: shown, choices: choicesOf(kind, shown) }
  }
  return null
}

/** How many of each size are asked for beyond what is free. */
export function missingOf(
  lines: readonly SaleLine[],
  facts: ReadonlyMap<string, VariantFacts>,
): Map<string, number> {
  const missing = new Map<string, number>()
  for (const { variant_id } of lines) {
    const free = facts.get(variant_id)?.free ?? null
    const short = free === null ? 0 : wantedOf(lines, variant_id) - free
    if (short > 0) missing.set(variant_id, short)
  }
  return missing
}

function isShort(lines: readonly SaleLine[], { variant_id }: SaleLine, known: VariantFacts | undefined) {
  const free = known?.free ?? null
  return free !== null && wantedOf(lines, variant_id) > free
}

function wantedOf(lines: readonly SaleLine[], variantId: string): number {
  return lines.reduce((sum, { variant_id, quantity }) => (variant_id === variantId ? sum + quantity : sum), 0)
}

function choicesOf(kind: ConflictKind, lines: Conflict["lines"]): SettleChoice[] {
  return CHOICES_OF_CONFLICT[kind].filter(
    (choice) => choice !== "cancel_online" || lines.some(({ online }) => online),
  )
}
