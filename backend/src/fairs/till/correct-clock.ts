import { type EditionDays } from "../hours"
import { fairDays } from "../fair-days"

/** A slower clock, or a slower network, is not worth a word. */
const TOLERATED_MS = 60_000

/**
 * What a phone's clock showed when it sold, and when it sent; `now` is the server's when that arrived. A phone whose
 * sales wait to be sent says what it last measured its clock to be wrong by (`clock_offset_ms`, the server's less its
 * own): that is believed rather than `sent_at`, which is then as old as the sale.
 */
export type PhoneTimes = {
  phone_sold_at: Date
  sent_at: Date
  clock_offset_ms?: number | null | undefined
  now: Date
}

/**
 * When a sale really was. A phone whose clock is wrong is as wrong when it sends: the difference is taken off. What
 * still lies outside the days of the fair, or in the future, is brought to the nearest moment that does not.
 * `clock_corrected` tells that it is not what the phone showed.
 */
export function correctClock(
  edition: EditionDays,
  { phone_sold_at, sent_at, clock_offset_ms, now }: PhoneTimes,
): { sold_at: Date; clock_corrected: boolean } {
  const { starts, ends } = fairDays(edition)
  const offset = clock_offset_ms ?? now.getTime() - sent_at.getTime()
  const shown = phone_sold_at.getTime()
  const measured = Math.abs(offset) > TOLERATED_MS ? shown + offset : shown
  const latest = Math.min(now.getTime(), ends.getTime() - 1)
  const sold = Math.max(starts.getTime(), Math.min(measured, latest))
  return { sold_at: new Date(sold), clock_corrected: Math.abs(sold - shown) > TOLERATED_MS }
}
