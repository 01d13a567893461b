/** Morocco's clock, which leaves its usual offset around Ramadan. */
export const ZONE = "Africa/Casablanca"

const CLOCK = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" })

/** What Morocco's clocks show at an instant, as a field for date and hour holds it: `2027-03-01T18:00`. */
export const localOf = (iso: string): string => CLOCK.format(new Date(iso)).replace(" ", "T")

/** How far Morocco's clocks are ahead of UTC at an instant, in milliseconds. */
function aheadAt(instant: Date): number {
  const minutes = Math.floor(instant.getTime() / 60_000) * 60_000
  return Date.parse(`${localOf(instant.toISOString())}Z`) - minutes
}

/** The instant at which Morocco's clocks show what was typed; nothing when nothing was. */
export function instantOf(local: string): string | null {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return null
  const near = new Date(asUtc - aheadAt(new Date(asUtc)))
  return new Date(asUtc - aheadAt(near)).toISOString()
}
