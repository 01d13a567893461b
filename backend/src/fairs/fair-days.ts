import { boundsOf, type EditionDays } from "./hours"
import { endOfDayInMorocco, instantInMorocco } from "./market-clock"

/** For so many days after the fair a phone may still hand in what it sold there. */
export const HAND_IN_DAYS = 7

const DAY_MS = 24 * 60 * 60 * 1000

/** The days of an edition as instants, nights included: the first moment of the first day, the first after the last. */
export function fairDays(edition: EditionDays): { starts: Date; ends: Date } {
  const [midnight, closing] = [endOfDayInMorocco(edition.closes_on), boundsOf(edition).ends]
  return { starts: instantInMorocco(edition.opens_on), ends: closing > midnight ? closing : midnight }
}

/** Whether it is a day of the fair. */
export function isDayOfFair(edition: EditionDays, at: Date): boolean {
  const { starts, ends } = fairDays(edition)
  return starts <= at && at < ends
}

/** Until when what was sold at the fair may be handed in. */
export function handInUntil(edition: EditionDays): Date {
  return new Date(fairDays(edition).ends.getTime() + HAND_IN_DAYS * DAY_MS)
}
