import { quantityIn } from "../../modules/cooperative-order/parcel-items"
import type { Part } from "./part"
import { standingReturns } from "./part-progress"
import { RETURN_SETTINGS } from "./return-settings"

const DAY_MS = 24 * 3600 * 1000

const lastDay = (delivered: Date) => new Date(delivered.getTime() + RETURN_SETTINGS.withdrawal_days * DAY_MS)

function stillReturnable(part: Part, now: Date) {
  return part.parcels.filter(({ delivered_at }) => delivered_at && now <= lastDay(delivered_at))
}

/**
 * How many of a line may still be given back at `now`: what came in the last days the law gives, less what is being
 * given back already. A service that was rendered is not given back.
 */
export function returnableQuantity(part: Part, lineId: string, now: Date): number {
  // What a till sold does not travel either, and still are goods.
  if (part.fulfilment_kind === "service" && part.fair_door !== "till") return 0
  const came = quantityIn(stillReturnable(part, now), lineId)
  const all = quantityIn(
    part.parcels.filter(({ delivered_at }) => delivered_at),
    lineId,
  )
  const givenBack = quantityIn(standingReturns(part), lineId)
  return Math.max(0, Math.min(came, all - givenBack))
}

/** Until when something of the part may be given back, or null when nothing may. */
export function returnUntil(part: Part, now: Date): Date | null {
  if (!part.lines.some(({ item_id }) => returnableQuantity(part, item_id, now) > 0)) return null
  const ends = stillReturnable(part, now).flatMap(({ delivered_at }) =>
    delivered_at ? lastDay(delivered_at).getTime() : [],
  )
  return new Date(Math.max(...ends))
}
