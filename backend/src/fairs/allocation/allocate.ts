import { canComplete } from "./can-complete"
import { explainNoStand, explainPass, explainStand, explainTurn } from "./explain"
import { type Drawn, drawOf, nextOf } from "./order"
import { countByProvince, givableStands, type Promises, promisedStands } from "./promised-stands"
import type { AllocationReason } from "./reasons"
import type { AllocationInput, AllocationResult, Ranked, Share } from "./types"

type Turn = { who: Drawn; reasons: AllocationReason[] }

/** What the call promises, and as much of it as these applicants allow: women's share first, then the rural one. */
function promisesOf(input: AllocationInput): { promises: Promises; women: number; rural: number } {
  const { stands, quotas, applicants } = input
  const women = promisedStands(quotas.women_percent, stands)
  const rural = promisedStands(quotas.rural_percent, stands)
  const promises = { stands: givableStands(input), women, rural: 0, most: quotas.most_per_province }
  while (promises.women > 0 && !canComplete([], applicants, promises)) promises.women--
  promises.rural = rural
  while (promises.rural > 0 && !canComplete([], applicants, promises)) promises.rural--
  return { promises, women, rural }
}

/** Gives the stands one by one to whoever's turn it is, unless that would break a promise. */
function giveStands(input: AllocationInput, promises: Promises, applicants: readonly Drawn[]) {
  const seated: Turn[] = []
  const passed = new Map<Drawn, AllocationReason>()
  let pool = applicants
  while (seated.length < promises.stands) {
    const given = seated.map(({ who }) => who)
    const before = countByProvince(given)
    const turn = nextOf(pool, before)
    if (!turn) break
    const { next, among } = turn
    pool = pool.filter((who) => who !== next)
    const pass = explainPass(next, { seated: given, pool }, promises)
    if (pass) passed.set(next, pass)
    else {
      const stand = explainStand(next, [...passed.values()], promises)
      seated.push({ who: next, reasons: [...explainTurn(next, { before, among }, input), ...stand] })
    }
  }
  return { seated, passed }
}

/** Orders those without a stand as if stands went on being given. */
function listWaiting(
  input: AllocationInput,
  applicants: readonly Drawn[],
  { seated, passed }: ReturnType<typeof giveStands>,
): Turn[] {
  const ranked = seated.map(({ who }) => who)
  const waiting: Turn[] = []
  for (;;) {
    const before = countByProvince(ranked)
    const turn = nextOf(
      applicants.filter((who) => !ranked.includes(who)),
      before,
    )
    if (!turn) return waiting
    const { next, among } = turn
    const why = passed.get(next) ?? explainNoStand(next, seated.length, input)
    waiting.push({ who: next, reasons: [...explainTurn(next, { before, among }, input), why] })
    ranked.push(next)
  }
}

const rankedOf = ({ who, reasons }: Turn, index: number, stands: number): Ranked => ({
  ...{ cooperative_id: who.cooperative_id, handle: who.handle, province: who.province },
  ...{ is_women: who.is_women, is_rural: who.is_rural },
  rank: index + 1,
  outcome: index < stands ? "stand" : "waiting",
  reasons,
})

/**
 * Ranks the applicants of a fair, with the reason for every rank. Pure: the same input always gives the same result,
 * whatever the order of the applicants.
 *
 * Turns go by priority tier, then by stands left empty before, then to the province served least so far, then by the
 * draw. Whoever's turn it is gets a stand, unless its province has its most, or what is promised to women's and rural
 * cooperatives could not be kept any more: then it is passed over and told so. A promise is kept whenever these
 * applicants allow it; no stand stays empty for the sake of a promise.
 */
export function allocate(input: AllocationInput): AllocationResult {
  const applicants = input.applicants.map((who) => ({ ...who, draw: drawOf(input.seed, who) }))
  const { promises, women, rural } = promisesOf(input)
  const stands = giveStands(input, promises, applicants)
  const turns = [...stands.seated, ...listWaiting(input, applicants, stands)]
  const given = stands.seated.length
  const share = (promised: number, possible: number, kind: "is_women" | "is_rural"): Share => ({
    promised,
    possible,
    given: stands.seated.filter(({ who }) => who[kind]).length,
  })
  return {
    ranked: turns.map((turn, index) => rankedOf(turn, index, given)),
    given,
    women: share(women, promises.women, "is_women"),
    rural: share(rural, promises.rural, "is_rural"),
  }
}
