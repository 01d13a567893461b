import { createHash } from "node:crypto"

/** More than there are provinces, and prime: steps of any size visit every turn. */
const TURNS = 97
const STEP = 37
const ROUNDS = 8
const DAY_MS = 24 * 60 * 60 * 1000

/** Morocco's own day, which starts when people there sleep. */
const DAY_IN_MOROCCO = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" })

const hashOf = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE()

/** Days since 1970 in Morocco. */
export function marketDay(at: Date): number {
  return Math.floor(Date.parse(DAY_IN_MOROCCO.format(at)) / DAY_MS)
}

/**
 * The place of a product among those that match and rank equally, smallest first. It deals rounds: in each round the
 * provinces come in turn, and each day the turn begins with another province, so that none is always last and a province
 * with many products does not fill the first page. Which of its products a province puts into the first round is drawn
 * anew each day. No province or product can be paid or tuned into a better place.
 */
export function provinceTurn(productId: string, province: string | null, day: number): number {
  const round = hashOf(`${productId}:${day}`) % ROUNDS
  const turn = (hashOf(province ?? "") + day * STEP) % TURNS
  return round * TURNS + turn
}
