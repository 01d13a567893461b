import type { ContentLine, InvoiceContent } from "../modules/invoice/content"
import { splitByLargestRemainder } from "../pricing/largest-remainder"

/** A line before its tax is set apart: whole centimes, tax included. */
export type GrossLine = Omit<ContentLine, "net" | "vat">

/** What was set down before on the same goods, tax included, by rate: credit notes go on from there. */
export type Before = ReadonlyMap<number, number>

/** What lines come to: each by itself, by rate, and together. */
export type Reckoned = Pick<InvoiceContent, "lines" | "vat" | "totals">

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

/** The tax within an amount that includes it, to the nearest centime. */
export function vatWithin(total: number, percent: number): number {
  return splitByLargestRemainder(total, [1_000_000, Math.round(percent * 10_000)])[1] ?? 0
}

/**
 * Sets the tax within lines apart. It is reckoned once for each rate, on all that is sold at it, and laid along the
 * lines by largest remainder, so that the lines add up to the totals. With `before`, notes one after the other come to
 * the tax of all of them at once: whoever gives everything back is credited what was invoiced, to the centime.
 */
export function reckonLines(gross: readonly GrossLine[], before: Before = new Map()): Reckoned {
  const rates = [...new Set(gross.map(({ vat_percent }) => vat_percent))].sort((a, b) => b - a)
  const taxes = new Map<GrossLine, number>()
  const vat = rates.map((percent) => {
    const lines = gross.filter(({ vat_percent }) => vat_percent === percent)
    const total = sum(lines.map((line) => line.total))
    const earlier = before.get(percent) ?? 0
    const tax = vatWithin(earlier + total, percent) - vatWithin(earlier, percent)
    const shares =
      total > 0
        ? splitByLargestRemainder(
            tax,
            lines.map((line) => line.total),
          )
        : []
    lines.forEach((line, index) => taxes.set(line, shares[index] ?? 0))
    return { percent, total, vat: tax, net: total - tax }
  })
  const lines = gross.map((line) => {
    const tax = taxes.get(line) ?? 0
    return { ...line, vat: tax, net: line.total - tax }
  })
  return {
    lines,
    vat,
    totals: {
      net: sum(vat.map(({ net }) => net)),
      vat: sum(vat.map((rate) => rate.vat)),
      total: sum(vat.map(({ total }) => total)),
      discount: sum(lines.map(({ discount }) => discount)),
    },
  }
}

/** `before`, once these lines are set down too. */
export function after(before: Before, lines: readonly GrossLine[]): Before {
  const totals = new Map(before)
  for (const { vat_percent, total } of lines) totals.set(vat_percent, (totals.get(vat_percent) ?? 0) + total)
  return totals
}
