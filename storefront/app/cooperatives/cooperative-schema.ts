import { z } from "zod"

const names = z.record(z.string(), z.string().nullish())

const reasonSchema = z.object({
  tier: z.number().nullish(),
  code: z.string(),
  met: z.boolean().default(true),
  params: z.record(z.string(), z.unknown()).nullish(),
})

/** A cooperative as a list shows it; texts by language. */
export const cooperativeCardSchema = z.object({
  handle: z.string(),
  name: names,
  tagline: names.nullish(),
  province: z.object({ slug: z.string(), name: names, label: names.nullish() }).nullish(),
  members_count: z.number().nullish(),
  women_members_count: z.number().nullish(),
  founded_year: z.number().nullish(),
  activities: z.array(z.string()).default([]),
  tier: z.number().default(3),
  closed_until: z.string().nullish(),
})

export type CooperativeCard = z.infer<typeof cooperativeCardSchema>

export const cooperativeListSchema = z.object({
  cooperatives: z.array(cooperativeCardSchema),
  count: z.number(),
  page: z.number(),
  pages: z.number(),
})

/** A cooperative's page: with its story and what the law on distance selling has a seller tell. */
export const cooperativeSchema = z.object({
  cooperative: cooperativeCardSchema.extend({
    legal_form: z.string().nullish(),
    story: names.nullish(),
    commune: z.string().nullish(),
    address: z.string().nullish(),
    phone: z.string().nullish(),
    email: z.string().nullish(),
    registry_number: z.string().nullish(),
    ice: z.string().nullish(),
    tier_reasons: z.array(reasonSchema).nullish(),
  }),
})

export type Cooperative = z.infer<typeof cooperativeSchema>["cooperative"]
