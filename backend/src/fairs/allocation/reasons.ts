import { z } from "@medusajs/framework/zod"

/**
 * Every reason an allocation may give for a rank, in the order it gives them, with its facts.
 *
 * What it was ordered by:
 * - `priority_tier` `{ tier, rule_version }`: its priority under that version of the published rule, 1 first.
 * - `present_before` `{}`: it never left a stand empty.
 * - `absent_before` `{ absences }`: so many times it left a stand empty; it comes after those of its tier who did not.
 * - `province_balance` `{ province, before }`: so many of its province rank before it; the least served goes first.
 * - `drawn` `{ among, seed }`: so many were equal in all of that; the published seed decided.
 *
 * What came of it:
 * - `stand_by_rank` `{ stands }`: its turn came while there were stands.
 * - `stand_for_women`, `stand_for_rural` `{ promised, passed }`: a promised stand, before `passed` who rank better.
 * - `province_full` `{ province, most }`: its province had all the stands one province may have.
 * - `kept_for_women`, `kept_for_rural` `{ promised }`, `kept_for_both` `{ women, rural }`: when its turn came, every
 *   stand left was promised to others.
 * - `no_stand_left` `{ stands }`: every stand was given before its turn.
 *
 * What people did after:
 * - `moved_by_hand` `{ from_rank, to_rank, reason }`: an admin moved it, and why.
 * - `moved_by_others` `{ from_rank }`: an admin moved somebody else, which moved it too.
 * - `moved_up` `{ rank }`: a stand became free and it was next on the waiting list; `rank` is its own.
 */
export const REASON_CODES = [
  "priority_tier",
  "present_before",
  "absent_before",
  "province_balance",
  "drawn",
  "stand_by_rank",
  "stand_for_women",
  "stand_for_rural",
  "province_full",
  "kept_for_women",
  "kept_for_rural",
  "kept_for_both",
  "no_stand_left",
  "moved_by_hand",
  "moved_by_others",
  "moved_up",
] as const

export type ReasonCode = (typeof REASON_CODES)[number]

export const reasonSchema = z.object({
  code: z.enum(REASON_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** One reason: a code that screens translate, and its numbers and names. */
export type AllocationReason = z.infer<typeof reasonSchema>
