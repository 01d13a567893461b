import type { Hold } from "./holds"
import { PAYOUT_SETTINGS } from "./payout-settings"

const DAY = 24 * 60 * 60 * 1000

/** The first day of payouts on or after the day of `at`, at midnight UTC. */
function payoutDay(at: Date): Date {
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))
  const wait = (PAYOUT_SETTINGS.weekday - day.getUTCDay() + 7) % 7
  return new Date(day.getTime() + wait * DAY)
}

/**
 * The day on which enough will be available for a payout, as far as it is known: today's amount, then what holds free.
 * Null while too little is expected.
 */
export function nextPayoutOn(availableCentimes: number, held: readonly Hold[], now: Date): Date | null {
  let expected = availableCentimes
  if (expected >= PAYOUT_SETTINGS.minimum_centimes) return payoutDay(now)
  const dated = held.flatMap(({ centimes, until }) => (until ? [{ centimes, until }] : []))
  for (const { centimes, until } of dated.sort((a, b) => a.until.getTime() - b.until.getTime())) {
    expected += centimes
    if (expected >= PAYOUT_SETTINGS.minimum_centimes) return payoutDay(new Date(until.getTime() + DAY))
  }
  return null
}
