/**
 * How far Morocco's clocks are ahead of UTC from each of these instants on, as the market's server knows it: a browser
 * may not have heard of the last decree.
 */
export type Clock = readonly { from: string; minutes: number }[]

function aheadAt(clock: Clock, instant: number): number {
  const since = clock.filter(({ from }) => Date.parse(from) <= instant).at(-1) ?? clock[0]
  return (since?.minutes ?? 0) * 60_000
}

/** The instant whose hour in UTC is what Morocco's clocks show at this one. */
export function shownAt(clock: Clock, iso: string): Date {
  const instant = Date.parse(iso)
  return new Date(instant + aheadAt(clock, instant))
}

/** What Morocco's clocks show at an instant, as a field for date and hour holds it: `2027-03-01T18:00`. */
export const localOf = (clock: Clock, iso: string): string =>
  shownAt(clock, iso).toISOString().slice(0, "2027-03-01T18:00".length)

/** The instant at which Morocco's clocks show what was typed; nothing when nothing was. */
export function instantOf(clock: Clock, local: string): string | null {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return null
  const near = asUtc - aheadAt(clock, asUtc)
  return new Date(asUtc - aheadAt(clock, near)).toISOString()
}
