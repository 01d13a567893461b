import { createHash } from "node:crypto"
import type { Applicant } from "./types"

/** The number an applicant draws: anybody can compute it from the published seed and its public handle. */
export function drawOf(seed: string, { handle }: Pick<Applicant, "handle">): string {
  return createHash("sha256").update(`${seed}:${handle}`).digest("hex")
}

/** An applicant and its draw, computed once. */
export type Drawn = Applicant & { draw: string }

/** How many of each province come before. */
export type Before = ReadonlyMap<string, number>

const beforeOf = (before: Before, { province }: Drawn) => before.get(province) ?? 0

/** Below zero when `a` goes first: by tier, then by stands left empty, then by what its province has. */
function compareMerit(a: Drawn, b: Drawn, before: Before): number {
  return a.tier - b.tier || a.absences - b.absences || beforeOf(before, a) - beforeOf(before, b)
}

function compareDraws(a: Drawn, b: Drawn): number {
  if (a.draw !== b.draw) return a.draw < b.draw ? -1 : 1
  return a.cooperative_id < b.cooperative_id ? -1 : 1
}

/** Whose turn it is among these, and how many had to draw for it (1: nobody). */
export function nextOf(pool: readonly Drawn[], before: Before): { next: Drawn; among: number } | undefined {
  const [first, ...others] = pool
  if (!first) return undefined
  const isBetter = (a: Drawn, b: Drawn) => (compareMerit(a, b, before) || compareDraws(a, b)) < 0
  const next = others.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best), first)
  return { next, among: pool.filter((candidate) => compareMerit(candidate, next, before) === 0).length }
}
