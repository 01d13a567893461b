import { DateTime } from "luxon"
import { MARKET_ZONE } from "../money/month"

/**
 * The instant at which Morocco's clocks show this hour of this day (`2027-03-14`, `10:00`). The country leaves its usual
 * offset around Ramadan: an hour that a change skips is read as the hour after it.
 *
 * @throws RangeError when there is no such day or hour
 */
export function instantInMorocco(day: string, hour = "00:00"): Date {
  const at = DateTime.fromISO(`${day}T${hour}`, { zone: MARKET_ZONE })
  if (!at.isValid) throw new RangeError(`No such moment: ${day} ${hour}`)
  return at.toJSDate()
}

/** The day it is in Morocco, `2027-03-14`. */
export function dayInMorocco(at: Date): string {
  return DateTime.fromJSDate(at, { zone: MARKET_ZONE }).toISODate() ?? ""
}

/** The hour it is in Morocco, `09:05`. */
export function hourInMorocco(at: Date): string {
  return DateTime.fromJSDate(at, { zone: MARKET_ZONE }).toFormat("HH:mm")
}

/** The first moment of the day after. */
export function endOfDayInMorocco(day: string): Date {
  return DateTime.fromISO(day, { zone: MARKET_ZONE }).plus({ days: 1 }).startOf("day").toJSDate()
}
