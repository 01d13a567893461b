import type { AllocationReason } from "./allocation/reasons"
import type { Quotas } from "./edition-rules"

/** A cooperative with a stand or on the waiting list, as far as the quotas look at it. */
export type Placed = {
  cooperative_id: string
  rank: number
  province: string
  is_women: boolean
  is_rural: boolean
}

/** Why somebody better ranked did not get the stand, as an allocation would say it. */
export type PassedOver = { cooperative_id: string; reason: AllocationReason }

export type Next = { placed: Placed; passed: PassedOver[] }

type Need = { women: number; rural: number }

const promised = (percent: number | null, stands: number) => Math.ceil(((percent ?? 0) * stands) / 100)

const count = (placed: readonly Placed[], is: (one: Placed) => boolean) => placed.filter(is).length

/** How many women's and rural cooperatives are missing, as far as those who wait can make up for it. */
function needOf(
  holders: readonly Placed[],
  waiting: readonly Placed[],
  quotas: Quotas,
  stands: number,
): Need {
  const missing = (percent: number | null, is: (one: Placed) => boolean) =>
    Math.max(0, Math.min(promised(percent, stands) - count(holders, is), count(waiting, is)))
  return {
    women: missing(quotas.women_percent, ({ is_women }) => is_women),
    rural: missing(quotas.rural_percent, ({ is_rural }) => is_rural),
  }
}

/** The fewest stands that the need asks for: a rural women's cooperative counts for both. */
function standsNeeded({ women, rural }: Need, waiting: readonly Placed[]): number {
  const both = count(waiting, ({ is_women, is_rural }) => is_women && is_rural)
  return women + rural - Math.min(women, rural, both)
}

function reasonOf(quotas: Quotas, stands: number, { women, rural }: Need): AllocationReason {
  const ofWomen = promised(quotas.women_percent, stands)
  const ofRural = promised(quotas.rural_percent, stands)
  if (women && rural) return { code: "kept_for_both", facts: { women: ofWomen, rural: ofRural } }
  return women
    ? { code: "kept_for_women", facts: { promised: ofWomen } }
    : { code: "kept_for_rural", facts: { promised: ofRural } }
}

/**
 * Who gets one of `free` stands: the first of the waiting list with whom the quotas can still be met as far as those who
 * wait allow, and whose province is not full. Nobody when every province that waits is full. `stands` is how many the
 * fair has.
 */
export function nextInLine(facts: {
  holders: readonly Placed[]
  waiting: readonly Placed[]
  quotas: Quotas
  stands: number
  free: number
}): Next | null {
  const { holders, quotas, stands, free } = facts
  const most = quotas.most_per_province ?? Number.POSITIVE_INFINITY
  const isFull = ({ province }: Placed) =>
    province !== "" && count(holders, (one) => one.province === province) >= most
  const inOrder = [...facts.waiting].sort((a, b) => a.rank - b.rank)
  const waiting = inOrder.filter((one) => !isFull(one))
  const need = needOf(holders, waiting, quotas, stands)
  const shortfallWith = (candidate: Placed) => {
    const others = waiting.filter((one) => one !== candidate)
    const left = {
      women: Math.max(0, need.women - Number(candidate.is_women)),
      rural: Math.max(0, need.rural - Number(candidate.is_rural)),
    }
    return Math.max(0, standsNeeded(left, others) - (free - 1))
  }
  const least = Math.min(...waiting.map(shortfallWith))
  const placed = waiting.find((candidate) => shortfallWith(candidate) === least)
  if (!placed) return null
  const passed = inOrder
    .filter(({ rank }) => rank < placed.rank)
    .map((one) => ({
      cooperative_id: one.cooperative_id,
      reason: isFull(one)
        ? { code: "province_full" as const, facts: { province: one.province, most } }
        : reasonOf(quotas, stands, need),
    }))
  return { placed, passed }
}

/** Who gets each of `free` stands, one after another, until nobody is left whom a quota does not keep from it. */
export function inTurn(facts: Parameters<typeof nextInLine>[0]): Next[] {
  const turns: Next[] = []
  const holders = [...facts.holders]
  let waiting = facts.waiting
  for (let { free } = facts; free > 0; free -= 1) {
    const next = nextInLine({ ...facts, holders, waiting, free })
    if (!next) break
    turns.push(next)
    holders.push(next.placed)
    waiting = waiting.filter((one) => one !== next.placed)
  }
  return turns
}
