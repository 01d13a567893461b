import { z } from "@medusajs/framework/zod"
import { reasonSchema } from "./reasons"

const count = z.number().int().nonnegative()
const percent = z.number().min(0).max(100)

/**
 * What a call promises: the least share of the stands, in percent, for women's and for rural cooperatives, and the most
 * stands that one province may have. `null` where it promises nothing.
 */
export const quotasSchema = z.object({
  women_percent: percent.nullable(),
  rural_percent: percent.nullable(),
  most_per_province: z.number().int().positive().nullable(),
})

/**
 * A cooperative that asked for a stand, as far as the rule looks at it. `province` is its code, empty when it has none;
 * `tier` is the priority it has (1 comes first); `absences` counts the stands it was given before and left empty.
 */
export const applicantSchema = z.object({
  cooperative_id: z.string().min(1),
  handle: z.string(),
  province: z.string(),
  tier: z.number().int().positive(),
  is_women: z.boolean(),
  is_rural: z.boolean(),
  absences: count,
  applied_at: z.iso.datetime(),
})

/** Everything an allocation is computed from: the same input always gives the same result. */
export const allocationInputSchema = z.object({
  rule_version: z.string().min(1),
  seed: z.string().min(1),
  stands: z.number().int().positive(),
  quotas: quotasSchema,
  applicants: z.array(applicantSchema),
})

export const OUTCOMES = ["stand", "waiting"] as const

/** A place in the ranking, 1 first. Those with a stand come before those who wait. */
export const rankedSchema = z.object({
  cooperative_id: z.string(),
  handle: z.string(),
  province: z.string(),
  is_women: z.boolean(),
  is_rural: z.boolean(),
  rank: z.number().int().positive(),
  outcome: z.enum(OUTCOMES),
  reasons: z.array(reasonSchema),
})

/** A minimum share in stands: what the call promises, what these applicants allow, and what was given. */
export const shareSchema = z.object({ promised: count, possible: count, given: count })

/** The whole ranking. `given` stands may be fewer than the fair has: few applicants, or provinces that are full. */
export const allocationResultSchema = z.object({
  ranked: z.array(rankedSchema),
  given: count,
  women: shareSchema,
  rural: shareSchema,
})

export type Quotas = z.infer<typeof quotasSchema>
export type Applicant = z.infer<typeof applicantSchema>
export type AllocationInput = z.infer<typeof allocationInputSchema>
export type Ranked = z.infer<typeof rankedSchema>
export type Share = z.infer<typeof shareSchema>
export type AllocationResult = z.infer<typeof allocationResultSchema>
