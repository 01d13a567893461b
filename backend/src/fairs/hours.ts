import { DateTime } from "luxon"
import { MARKET_ZONE } from "../money/month"

/** From when to when the doors are open, `{ from: "10:00", to: "21:00" }`; `to` at or before `from` is after midnight. */
export type Hours = { from: string; to: string }

/** The usual hours of an edition and the days that differ; `null` is a day off. */
export type EditionHours = Hours & { days?: Record<string, Hours | null> | undefined }

/** The days and hours of an edition, on Morocco's clock. */
export type EditionDays = { opens_on: string; closes_on: string; hours: EditionHours }

/** The doors of one day, as instants; `ends` is the first moment they are closed. */
export type Span = { day: string; starts: Date; ends: Date }

const dayOf = (iso: string) => DateTime.fromISO(iso, { zone: MARKET_ZONE })

/** Every day from the first to the last, `2027-03-01`. */
export function daysOf({ opens_on, closes_on }: Pick<EditionDays, "opens_on" | "closes_on">): string[] {
  const days: string[] = []
  for (let day = dayOf(opens_on); day <= dayOf(closes_on); day = day.plus({ days: 1 })) {
    days.push(day.toISODate() ?? "")
  }
  return days
}

function spanOf(day: string, { from, to }: Hours): Span {
  const starts = DateTime.fromISO(`${day}T${from}`, { zone: MARKET_ZONE })
  const lastDay = to > from ? day : dayOf(day).plus({ days: 1 }).toISODate()
  const ends = DateTime.fromISO(`${lastDay}T${to}`, { zone: MARKET_ZONE })
  return { day, starts: starts.toJSDate(), ends: ends.toJSDate() }
}

/** When the doors are open, day by day. */
export function spansOf(edition: EditionDays): Span[] {
  const { from, to, days = {} } = edition.hours
  return daysOf(edition).flatMap((day) => {
    const hours = day in days ? days[day] : { from, to }
    return hours ? [spanOf(day, hours)] : []
  })
}

/** Whether the doors are open at this instant. */
export function doorsOpenAt(edition: EditionDays, instant: Date): boolean {
  return spansOf(edition).some(({ starts, ends }) => starts <= instant && instant < ends)
}

/** The first opening of the doors and their last closing: an edition is under way between the two, nights included. */
export function boundsOf(edition: EditionDays): { starts: Date; ends: Date } {
  const spans = spansOf(edition)
  const starts = spans[0]?.starts ?? dayOf(edition.opens_on).toJSDate()
  const ends = spans.at(-1)?.ends ?? dayOf(edition.closes_on).plus({ days: 1 }).toJSDate()
  return { starts, ends }
}
