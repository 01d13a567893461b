import { z } from "@medusajs/framework/zod"
import { type CooperativeScope, listOwn } from "../../api/cooperative/guard"
import { ApiError } from "../../api/errors/api-error"
import { isSold } from "../../modules/till/statuses"
import { daysOf } from "../hours"
import { dayInMorocco } from "../market-clock"
import type { OwnStand } from "./own-stand"
import { readOwnSales } from "./own-sales"
import { tillService } from "./till-service"

const countRows = z.array(
  z.object({
    id: z.string(),
    day: z.string(),
    opening_centimes: z.number(),
    expected_centimes: z.number(),
    counted_centimes: z.number(),
    note: z.string().nullable(),
    counted_at: z.coerce.date(),
  }),
)
type Count = z.output<typeof countRows>[number]

/** What was in the box in the morning and what was counted at night, in centimes. */
export type CashCount = { day: string; opening: number; counted: number; note: string | null }

/**
 * The cash box of each day of the fair so far, in dirhams: what was sold, and what was counted. `expected_mad` is what
 * should have been there when it was counted; sales that came in since show in `sales_mad`.
 */
export async function readCashDays(scope: CooperativeScope, { edition }: OwnStand, now: Date) {
  const today = dayInMorocco(now)
  const counts = await readCounts(scope, edition.id)
  const sold = await soldByDay(scope, edition.id)
  const days = daysOf(edition).filter((day) => day <= today)
  return days.map((day) => {
    const count = counts.find((candidate) => candidate.day === day)
    return { day, sales_mad: (sold.get(day) ?? 0) / 100, count: count ? toCountView(count) : null }
  })
}

/**
 * Keeps what was counted on a day; counted again, it takes the place of the count before.
 *
 * @throws {ApiError} 400 `day_outside_fair`.
 */
export async function keepCount(
  scope: CooperativeScope,
  { edition }: OwnStand,
  { day, opening, counted, note }: CashCount,
  now: Date,
): Promise<void> {
  if (!daysOf(edition).includes(day) || day > dayInMorocco(now))
    throw ApiError.invalid("day_outside_fair", "Only a day of the fair is counted.", {
      day: "day_outside_fair",
    })
  const sold = await soldByDay(scope, edition.id)
  const facts = {
    opening_centimes: opening,
    expected_centimes: opening + (sold.get(day) ?? 0),
    counted_centimes: counted,
    note,
    counted_by: scope.memberId,
    counted_at: now,
  }
  const before = (await readCounts(scope, edition.id)).find((count) => count.day === day)
  const service = tillService(scope.container)
  if (before) await service.updateTillCounts({ id: before.id, ...facts })
  else
    await service.createTillCounts({
      ...{ cooperative_id: scope.cooperativeId, edition_id: edition.id, day },
      ...facts,
    })
}

async function readCounts(scope: CooperativeScope, edition_id: string): Promise<Count[]> {
  const { rows } = await listOwn(scope, "till_count", {
    fields: Object.keys(countRows.element.shape),
    filters: { edition_id },
  })
  return countRows.parse(rows)
}

/** What was taken in cash on each day, in centimes: all that was sold and not undone, settled or not. */
async function soldByDay(scope: CooperativeScope, edition_id: string): Promise<Map<string, number>> {
  const sold = new Map<string, number>()
  for (const { status, sold_at, total_centimes } of await readOwnSales(scope, edition_id, { day: null })) {
    if (!isSold(status)) continue
    const day = dayInMorocco(sold_at)
    sold.set(day, (sold.get(day) ?? 0) + total_centimes)
  }
  return sold
}

function toCountView({ opening_centimes, expected_centimes, counted_centimes, note, counted_at }: Count) {
  return {
    opening_mad: opening_centimes / 100,
    expected_mad: expected_centimes / 100,
    counted_mad: counted_centimes / 100,
    difference_mad: (counted_centimes - expected_centimes) / 100,
    note,
    counted_at: counted_at.toISOString(),
  }
}
