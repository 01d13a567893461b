import { z } from "@medusajs/framework/zod"

/** What an admin can verify about a subject. */
export const CREDENTIAL_KINDS = ["artisan_women", "women_led"] as const
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number]

const Text = z.string().trim().min(1).max(4000)
const Texts = z.strictObject({ ar: Text, fr: Text, en: Text, zgh: Text.optional() })

/** The whole vocabulary of a rule: what it may look at, and nothing else. */
const Condition = z.discriminatedUnion("condition", [
  z.strictObject({ condition: z.literal("verified_cooperative") }),
  z.strictObject({ condition: z.literal("credential"), kinds: z.array(z.enum(CREDENTIAL_KINDS)).min(1) }),
  z.strictObject({ condition: z.literal("women_share"), at_least: z.number().gt(0).max(1) }),
  z.strictObject({
    condition: z.literal("product_in"),
    categories: z.array(z.string().min(1).max(80)).min(1),
  }),
  z.strictObject({ condition: z.literal("makes_category") }),
])

const Tier = z.strictObject({ tier: z.number().int().min(1).max(9), when: z.array(Condition).max(10) })

const isInOrder = (tiers: { tier: number }[]): boolean => tiers.every(({ tier }, index) => tier === index + 1)
const endsOpen = (tiers: { when: unknown[] }[]): boolean => tiers.at(-1)?.when.length === 0

/**
 * One published version of the priority rule. Tiers are tried in order; the first whose conditions all hold is the
 * answer; the last has none, so that every product has a tier. `basis` says, to the public, where the rule comes from.
 */
export const RuleVersion = z.strictObject({
  version: z.number().int().positive(),
  published_at: z.iso.datetime(),
  basis: Texts,
  tiers: z
    .array(Tier)
    .min(1)
    .max(9)
    .refine(isInOrder, "tiers must be numbered 1, 2, 3... in order")
    .refine(endsOpen, "the last tier must have no condition"),
})

export type RuleVersion = z.infer<typeof RuleVersion>
export type Condition = z.infer<typeof Condition>
