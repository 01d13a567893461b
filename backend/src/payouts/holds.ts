import { RETURN_SETTINGS } from "../workflows/cooperative-order/return-settings"

/** Why money that a cooperative earned is not paid out yet. */
export type HoldReason = "carrier" | "withdrawal_period"

/** Centimes that wait; `until` is null when nobody knows: cash that a carrier has not brought yet. */
export type Hold = { reason: HoldReason; centimes: number; until: Date | null }

/**
 * A delivered parcel as the books know it, in centimes owed to its cooperative: what the parcel brought it, what its
 * whole part has left it after returns, and how much of the parcel's cash a carrier still has.
 */
export type ParcelMoney = {
  part_id: string
  part_centimes: number
  centimes: number
  carrier_centimes: number
  delivered_at: Date
}

const DAY = 24 * 60 * 60 * 1000

/** When a parcel delivered then may no longer be given back without a reason. */
export function endOfWithdrawal(deliveredAt: Date): Date {
  return new Date(deliveredAt.getTime() + RETURN_SETTINGS.withdrawal_days * DAY)
}

function holdsOfParcel({ centimes, carrier_centimes, delivered_at }: ParcelMoney, now: Date): Hold[] {
  const earned = Math.max(0, centimes)
  const withCarrier = Math.min(earned, Math.max(0, carrier_centimes))
  const until = endOfWithdrawal(delivered_at)
  const recent = until > now ? earned - withCarrier : 0
  return [
    { reason: "carrier" as const, centimes: withCarrier, until: null },
    { reason: "withdrawal_period" as const, centimes: recent, until },
  ].filter((hold) => hold.centimes > 0)
}

const releasedAt = ({ until }: Hold) => until?.getTime() ?? Infinity

/** Holds of at most `most` centimes together: what is too much is taken from those that end first. */
export function trimHolds(holds: readonly Hold[], most: number): Hold[] {
  let left = Math.max(0, most)
  const trimmed: Hold[] = []
  for (const hold of [...holds].sort((a, b) => releasedAt(b) - releasedAt(a) || b.centimes - a.centimes)) {
    const centimes = Math.min(hold.centimes, left)
    left -= centimes
    if (centimes > 0) trimmed.unshift({ ...hold, centimes })
  }
  return trimmed
}

/**
 * What of the parcels' money waits, the first to end first. A part never holds back more than returns have left of it:
 * which parcel came back is not asked, so for a few days a little too much may wait, never too little.
 */
export function holdsOf(parcels: readonly ParcelMoney[], now: Date): Hold[] {
  const parts = new Map<string, { holds: Hold[]; most: number }>()
  for (const parcel of parcels) {
    const part = parts.get(parcel.part_id) ?? { holds: [], most: parcel.part_centimes }
    part.holds.push(...holdsOfParcel(parcel, now))
    parts.set(parcel.part_id, part)
  }
  return [...parts.values()].flatMap(({ holds, most }) => trimHolds(holds, most))
}
