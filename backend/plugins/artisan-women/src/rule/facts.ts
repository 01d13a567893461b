import { z } from "@medusajs/framework/zod"
import { CREDENTIAL_KINDS } from "./rule-version"

/** What a subject says of itself, as the shop knows it. */
export const DeclaredFacts = z.object({
  subject_id: z.string().min(1),
  is_verified: z.boolean(),
  members: z.number().int().nonnegative().nullable(),
  women_members: z.number().int().nonnegative().nullable(),
  women_led: z.boolean(),
  activities: z.array(z.string()),
  province: z.string().nullable(),
})

/** A credential that two admins verified; it holds until the start of `valid_until`, for ever when null. */
export const VerifiedCredential = z.object({
  kind: z.enum(CREDENTIAL_KINDS),
  valid_until: z.iso.datetime().nullable(),
})

/** Everything the rule may know of a cooperative on the day `as_of`. */
export const CooperativeFacts = DeclaredFacts.extend({
  credentials: z.array(VerifiedCredential),
  as_of: z.iso.datetime(),
})

/** Everything the rule may know of a product: its category and that category's ancestors, by slug. */
export const ProductFacts = z.object({
  product_id: z.string().min(1),
  category: z.string().nullable(),
  category_ancestors: z.array(z.string()),
})

export type DeclaredFacts = z.infer<typeof DeclaredFacts>
export type VerifiedCredential = z.infer<typeof VerifiedCredential>
export type CooperativeFacts = z.infer<typeof CooperativeFacts>
export type ProductFacts = z.infer<typeof ProductFacts>
