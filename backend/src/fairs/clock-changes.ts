import { DateTime } from "luxon"
import { MARKET_ZONE } from "../money/month"

/** From this instant on, Morocco's clocks are so many minutes ahead of UTC. */
export type ClockChange = { from: string; minutes: number }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const YEARS = { before: 3, after: 4 }

const minutesAt = (instant: number): number => DateTime.fromMillis(instant, { zone: MARKET_ZONE }).offset

/** The first minute between two instants at which the offset is that of the second. */
function changeBetween(before: number, after: number): number {
  let [early, late] = [before, after]
  while (late - early > MINUTE_MS) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE_MS) * MINUTE_MS
    if (minutesAt(middle) === minutesAt(after)) late = middle
    else early = middle
  }
  return late
}

/**
 * How far Morocco's clocks are ahead of UTC, in the years around `now`, as this server knows it. The rules change by
 * decree and reach each browser at another time: whoever shows or reads the market's hours elsewhere uses these.
 */
export function clockChanges(now: Date): ClockChange[] {
  const year = now.getUTCFullYear()
  const first = Date.UTC(year - YEARS.before, 0)
  const changes = [{ from: new Date(first).toISOString(), minutes: minutesAt(first) }]
  for (let day = first; day < Date.UTC(year + YEARS.after, 0); day += DAY_MS) {
    const minutes = minutesAt(day + DAY_MS)
    if (minutes === minutesAt(day)) continue
    changes.push({ from: new Date(changeBetween(day, day + DAY_MS)).toISOString(), minutes })
  }
  return changes
}
