/**
 * Morocco's clock. Its rules change by decree and reach each browser at another time: hydrated pages carry what the
 * server knows of them, and all hours are shown by that.
 */
const ZONE = "Africa/Casablanca"
const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** So many days before and after today are carried. */
const DAYS = 400

/** The name of the `<meta>` in which a page carries the clock. */
export const CLOCK_META = "market-clock"

/** From this minute since 1970 on, the clock is so many minutes ahead of UTC. */
export type ClockChange = readonly [from: number, ahead: number]

const zoneFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
})

/** How far ahead of UTC the clock is at a minute, as this machine knows it. */
function aheadByZone(minute: number): number {
  const at = new Date(minute * MINUTE_MS)
  const part = Object.fromEntries(
    zoneFormat.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day, hour, minute: shown } = part
  return Date.UTC(year, month - 1, day, hour, shown) / MINUTE_MS - Math.floor(minute)
}

/** How far ahead of UTC the clock is at a minute, by its changes; before the first of them as after it. */
export const aheadByChanges = (changes: readonly ClockChange[], minute: number): number =>
  (changes.filter(([from]) => from <= minute).pop() ?? changes[0])?.[1] ?? 0

/** The changes of a clock between two minutes; the first one says how it stood. */
export function changesOf(aheadAt: (minute: number) => number, from: number, until: number): ClockChange[] {
  const changes: ClockChange[] = [[from, aheadAt(from)]]
  for (let day = from; day < until; day += DAY_MINUTES) {
    const ahead = aheadAt(day + DAY_MINUTES)
    if (ahead === aheadAt(day)) continue
    let [early, late] = [day, day + DAY_MINUTES]
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2)
      if (aheadAt(middle) === ahead) late = middle
      else early = middle
    }
    changes.push([late, ahead])
  }
  return changes
}

/** What a page says in the browser; undefined on the server, and on pages that carry no clock. */
const carried = (): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLMetaElement>(`meta[name="${CLOCK_META}"]`)?.content

let read: { from: string; changes: ClockChange[] } | undefined

function carriedChanges(): readonly ClockChange[] | undefined {
  const content = carried()
  if (!content) return undefined
  if (read?.from !== content) read = { from: content, changes: readClock(content) }
  return read.changes
}

const readClock = (content: string): ClockChange[] =>
  content.split(" ").map((change) => {
    const [from, ahead] = change.split(":").map(Number)
    return [from ?? 0, ahead ?? 0]
  })

let written: { day: number; content: string } | undefined

/** The clock as a page carries it: the server's, or the one the page has been sent with. */
export function writeClock(): string {
  const content = carried()
  if (content) return content
  const day = Math.floor(Date.now() / MINUTE_MS / DAY_MINUTES)
  if (written?.day !== day) {
    const [from, until] = [(day - DAYS) * DAY_MINUTES, (day + DAYS) * DAY_MINUTES]
    const changes = changesOf(aheadByZone, from, until)
    written = { day, content: changes.map((change) => change.join(":")).join(" ") }
  }
  return written.content
}

/** An instant whose hours in UTC are those of Morocco's clock: to be formatted in UTC. */
export function onMarketClock(instant: Date): Date {
  const minute = instant.getTime() / MINUTE_MS
  const changes = carriedChanges()
  const ahead = changes ? aheadByChanges(changes, minute) : aheadByZone(minute)
  return new Date(instant.getTime() + ahead * MINUTE_MS)
}
