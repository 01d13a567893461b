import { createHash } from "node:crypto"

/** More than there are provinces, and prime: steps of any size visit every turn. */
const TURNS = 97
const STEP = 37
const DAY_MS = 24 * 60 * 60 * 1000

/** Morocco's own day, which starts when people there sleep. */
const DAY_IN_MOROCCO = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" })

const hashOf = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE()

/** Days since 1970 in Morocco. */
export function marketDay(at: Date): number {
  return Math.floor(Date.parse(DAY_IN_MOROCCO.format(at)) / DAY_MS)
}

/**
 * Deals the products of one category into rounds, one product a round, in an order drawn anew each day: the round of
 * each product, from 0.
 */
export function dealRounds(productIds: readonly string[], day: number): Map<string, number> {
  const lots = new Map(productIds.map((id) => [id, hashOf(`${id}:${day}`)]))
  const lotOf = (id: string) => lots.get(id) ?? 0
  const drawn = [...productIds].sort((a, b) => lotOf(a) - lotOf(b) || (a < b ? -1 : 1))
  return new Map(drawn.map((id, round) => [id, round]))
}

/**
 * The place of a product among those that match and rank equally, smallest first. Each round holds one product of each
 * category; within it the provinces come in turn, and each day the turn begins with another province. So a first page
 * shows many crafts and many places, and no province is always last. No province or product can be paid or tuned into
 * a better place.
 */
export function marketTurn(round: number, province: string | null, day: number): number {
  return round * TURNS + ((hashOf(province ?? "") + day * STEP) % TURNS)
}
