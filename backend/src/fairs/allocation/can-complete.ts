import { countByProvince, type Promises } from "./promised-stands"
import type { Applicant } from "./types"

type Who = Pick<Applicant, "province" | "is_women" | "is_rural">

/** What a province still has to offer: how many of each kind, and how many stands it may still have. */
type Offer = { both: number; women: number; rural: number; room: number }

const sumOf = (offers: readonly Offer[], of: (offer: Offer) => number) =>
  offers.reduce((sum, offer) => sum + Math.max(0, of(offer)), 0)

function offersOf(chosen: readonly Who[], pool: readonly Who[], most: number | null): Offer[] {
  const taken = countByProvince(chosen)
  const offers = new Map<string, Offer>()
  for (const { province, is_women, is_rural } of pool) {
    const room = most === null ? Infinity : most - (taken.get(province) ?? 0)
    const offer = offers.get(province) ?? { both: 0, women: 0, rural: 0, room }
    if (is_women && is_rural) offer.both++
    else if (is_women) offer.women++
    else if (is_rural) offer.rural++
    offers.set(province, offer)
  }
  return [...offers.values()]
}

/**
 * Whether enough of `pool` can join `chosen` for every promise to be kept. `chosen` itself must respect the most per
 * province.
 *
 * A rural women's cooperative serves both shares, so wherever one can have a stand, giving it to her first never makes
 * things worse. What is then missing of either share comes from different cooperatives, that only compete for the room
 * of their province and for the stands left: it can be had exactly when each share alone can, and both together can.
 */
export function canComplete(chosen: readonly Who[], pool: readonly Who[], promises: Promises): boolean {
  const offers = offersOf(chosen, pool, promises.most)
  const left = promises.stands - chosen.length
  const both = Math.min(
    left,
    sumOf(offers, (offer) => Math.min(offer.both, offer.room)),
  )
  const women = Math.max(0, promises.women - chosen.filter((who) => who.is_women).length - both)
  const rural = Math.max(0, promises.rural - chosen.filter((who) => who.is_rural).length - both)
  const after = offers.map((offer) => ({ ...offer, room: Math.max(0, offer.room - offer.both) }))
  return (
    left >= 0 &&
    women <= sumOf(after, (offer) => Math.min(offer.women, offer.room)) &&
    rural <= sumOf(after, (offer) => Math.min(offer.rural, offer.room)) &&
    women + rural <= sumOf(after, (offer) => Math.min(offer.women + offer.rural, offer.room)) &&
    women + rural <= left - both
  )
}
