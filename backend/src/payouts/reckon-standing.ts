import { type Hold, holdsOf, type ParcelMoney, trimHolds } from "./holds"
import { nextPayoutOn } from "./next-payout"

/** What the books say of a cooperative, in centimes owed to it, and its parcels whose money may have to wait. */
export type BookedMoney = { balance_centimes: number; to_come_centimes: number; parcels: ParcelMoney[] }

/**
 * Where a cooperative stands with the network, in centimes of dirhams.
 *
 * `balance_centimes` is what the network owes it, negative when it owes the network (`owes_centimes`). What it is owed
 * is either `held`, each with its reason and end, or `available_centimes`. `to_come_centimes` is sold and not delivered.
 */
export type Standing = {
  balance_centimes: number
  to_come_centimes: number
  held: Hold[]
  available_centimes: number
  owes_centimes: number
  next_payout_on: Date | null
}

/** Reckons a standing from the books. A debt is taken first from what frees itself first. */
export function reckonStanding(booked: BookedMoney, now: Date): Standing {
  const { balance_centimes, to_come_centimes, parcels } = booked
  const owed = Math.max(0, balance_centimes)
  const held = mergeSameDay(trimHolds(holdsOf(parcels, now), owed))
  const available_centimes = held.reduce((left, { centimes }) => left - centimes, owed)
  return {
    balance_centimes,
    to_come_centimes,
    held,
    available_centimes,
    owes_centimes: Math.max(0, -balance_centimes),
    next_payout_on: nextPayoutOn(available_centimes, held, now),
  }
}

/** Holds of one reason that end on one day, as one that ends with the last. */
function mergeSameDay(holds: readonly Hold[]): Hold[] {
  const merged = new Map<string, Hold>()
  for (const hold of holds) {
    const key = `${hold.reason} ${hold.until?.toISOString().slice(0, 10) ?? ""}`
    const centimes = (merged.get(key)?.centimes ?? 0) + hold.centimes
    merged.set(key, { ...hold, centimes })
  }
  return [...merged.values()]
}
