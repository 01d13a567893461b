import { z } from "zod"

const text = z.string().nullish()

/** A product as the search index gives it: what a card shows. Names by language may be missing. */
export const productDocumentSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title_ar: text,
  title_fr: text,
  title_en: text,
  title_zgh: text,
  category: text,
  province: text,
  region: text,
  cooperative: text,
  cooperative_name_ar: text,
  cooperative_name_fr: text,
  cooperative_name_en: text,
  tier: z.coerce.number().int().nullish(),
  price_mad: z.coerce.number().nullish(),
  in_stock: z.boolean().nullish(),
  available: z.boolean().nullish(),
  is_service: z.boolean().nullish(),
  has_variants: z.boolean().nullish(),
  women_members: z.coerce.number().nullish(),
  closed_until: text,
  labels: z.array(z.string()).nullish(),
  fairs: z.array(z.string()).nullish(),
  campaign_percent: z.coerce.number().nullish(),
  campaign_starts_at: z.union([z.string(), z.number()]).nullish(),
  campaign_ends_at: z.union([z.string(), z.number()]).nullish(),
  thumbnail: text,
  created_at: z.union([z.string(), z.number()]).nullish(),
})

export type ProductDocument = z.infer<typeof productDocumentSchema>

/** The fields a card needs; the index holds more. */
export const CARD_FIELDS = Object.keys(productDocumentSchema.shape)

export const facetSchema = z.union([
  z.object({
    type: z.literal("value"),
    values: z.array(z.object({ value: z.coerce.string(), count: z.number() })),
  }),
  z.object({ type: z.literal("stats"), min: z.number().nullish(), max: z.number().nullish() }),
  z.object({ type: z.literal("range") }),
])

export const searchResultSchema = z.object({
  hits: z.array(z.object({ id: z.string(), document: z.unknown() })),
  facets: z.record(z.string(), facetSchema).nullish(),
  metadata: z.object({ skip: z.number(), take: z.number(), count: z.number().nullish() }),
})
