import { z } from "@medusajs/framework/zod"
import { reasonSchema, type AllocationReason } from "./allocation/reasons"
import type { Placed } from "./next-in-line"

/** Hours an exhibitor has to answer an offer of a stand. */
export const ANSWER_HOURS = 48

const HOUR_MS = 3_600_000

/** Until when an offer made now waits for its answer: two days, and never beyond the opening. */
export function answerBy(now: Date, opening: Date): Date {
  return new Date(Math.min(now.getTime() + ANSWER_HOURS * HOUR_MS, opening.getTime()))
}

/** The reasons kept with an exhibitor. */
export const reasonsOf = (stored: unknown): AllocationReason[] =>
  z.array(reasonSchema).catch([]).parse(stored)

const result = z.object({
  ranked: z.array(
    z.object({
      cooperative_id: z.string(),
      province: z.string(),
      is_women: z.boolean(),
      is_rural: z.boolean(),
    }),
  ),
})

export type RankedFacts = Omit<Placed, "rank">

/** What a published allocation knew of each cooperative; nothing for an edition without one. */
export function rankedFactsOf(stored: unknown): Map<string, RankedFacts> {
  const parsed = result.safeParse(stored)
  if (!parsed.success) return new Map()
  return new Map(parsed.data.ranked.map((one) => [one.cooperative_id, one]))
}
