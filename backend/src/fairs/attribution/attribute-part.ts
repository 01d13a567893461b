import type { FairDoor } from "../../modules/fair/statuses"
import type { FairMark } from "./fair-mark"

/** When sales of an edition count as its own: the days of the fair, and of each of its campaigns. */
export type FairPeriod = { starts: Date; ends: Date }

/** An edition, as attribution knows it: its confirmed exhibitors and its periods. */
export type FairFacts = { exhibitors: ReadonlySet<string>; periods: readonly FairPeriod[] }

/** What is known of a part when it is made. */
export type SoldPart = {
  cooperative_id: string
  /** The editions whose campaigns made some of its prices. */
  campaign_editions: readonly string[]
  mark: FairMark | null
  /** Whether the order was made at a till: only there is the till's door, and the till's own time, believed. */
  is_till: boolean
  at: Date
}

export type Attribution = { fair_edition_id: string; fair_door: FairDoor }

/**
 * The fair a part is a sale of, and its door; null for any other sale. A price of a fair's campaign decides; else the
 * fair the cart came from, if the cooperative exhibits there and it was sold in its time.
 */
export function attributePart(part: SoldPart, editions: ReadonlyMap<string, FairFacts>): Attribution | null {
  const { mark, campaign_editions } = part
  const [first] = campaign_editions
  if (first !== undefined) {
    const isMarked = mark !== null && campaign_editions.includes(mark.edition_id)
    return {
      fair_edition_id: isMarked ? mark.edition_id : first,
      fair_door: isMarked ? doorOf(part) : "online",
    }
  }
  if (!mark) return null
  const edition = editions.get(mark.edition_id)
  if (!edition?.exhibitors.has(part.cooperative_id)) return null
  const at = part.is_till ? (mark.sold_at ?? part.at) : part.at
  if (!edition.periods.some(({ starts, ends }) => starts <= at && at < ends)) return null
  return { fair_edition_id: mark.edition_id, fair_door: doorOf(part) }
}

function doorOf({ mark, is_till }: SoldPart): FairDoor {
  if (is_till) return "till"
  return mark?.door === "stand_qr" ? "stand_qr" : "online"
}
