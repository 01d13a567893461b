/** A closure as a cooperative holds it: dates, or their ISO text. */
export type Closure = { closed_from?: Date | string | null; closed_until?: Date | string | null }

/**
 * Until when a cooperative is closed for holidays, or `null` when it is open at `now`. The closure starts at
 * `closed_from` (already, when empty) and ends at `closed_until`, that instant excluded.
 */
export function closedUntil(closure: Closure, now: Date): Date | null {
  if (!closure.closed_until) return null
  const until = new Date(closure.closed_until)
  const hasBegun = !closure.closed_from || new Date(closure.closed_from) <= now
  return hasBegun && now < until ? until : null
}
