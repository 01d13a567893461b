import { z } from "zod"

const textsSchema = z.record(z.string(), z.string().nullish())

const placeSchema = z.object({ slug: z.string(), name: textsSchema })

const imageSchema = z.object({ src: z.string(), srcset: z.string().nullish(), alt: z.string().nullish() })

/** A cooperative's listing as a line of its goods; prices in dirhams. */
export const listingLineSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.union([z.string(), textsSchema]),
  status: z.string(),
  kind: z.enum(["good", "service"]),
  price_mad: z.number().nullish(),
  price_from: z.boolean().nullish(),
  stock_total: z.number().nullish(),
  stock_variant_id: z.string().nullish(),
  low_stock: z.boolean().nullish(),
  image: imageSchema.nullish(),
  version: z.string(),
})

export type ListingLine = z.infer<typeof listingLineSchema>

const photoSchema = z.object({
  id: z.string(),
  status: z.string(),
  code: z.string().nullish(),
  src: z.string().nullish(),
  srcset: z.string().nullish(),
  alt: z.string().nullish(),
})

export type ListingPhoto = z.infer<typeof photoSchema>

const variantSchema = z.object({
  id: z.string(),
  label: z.string(),
  sku: z.string().nullish(),
  price_mad: z.number().nullish(),
  stock: z.number().nullish(),
  weight_g: z.number().nullish(),
})

export type ListingVariant = z.infer<typeof variantSchema>

/** A listing with all that a member may see and change of it. */
export const listingSchema = listingLineSchema.extend({
  category: z.union([z.string(), z.looseObject({ slug: z.string() })]).nullish(),
  title: textsSchema,
  description: textsSchema.nullish(),
  origin_province: z.string().nullish(),
  origin_state: z.string().nullish(),
  labels: z.array(
    z.object({
      code: z.string(),
      status: z.string(),
      reason: z.string().nullish(),
      certificate_document_id: z.string().nullish(),
    }),
  ),
  photos: z.array(photoSchema),
  variants: z.array(variantSchema),
  low_stock_threshold: z.number().nullish(),
  service: z.object({ area_served: z.array(z.string()), unit: z.string().nullish() }).nullish(),
  review_note: z.string().nullish(),
})

export type Listing = z.infer<typeof listingSchema>

/** What a listing is chosen from. */
export const optionsSchema = z.object({
  leaves: z.array(
    z.object({
      slug: z.string(),
      kind: z.enum(["good", "service"]),
      name: textsSchema,
      parent: z.string().nullish(),
      suggested_titles: z.union([textsSchema, z.array(textsSchema)]).nullish(),
      unit: z.string().nullish(),
      labels: z.array(z.string()).nullish(),
      illustration: z.string().nullish(),
    }),
  ),
  families: z.array(z.object({ slug: z.string(), parent: z.string().nullish(), name: textsSchema })),
  labels: z.array(z.object({ code: z.string(), name: z.string() })),
  provinces: z.array(placeSchema),
})

export type ListingOptions = z.infer<typeof optionsSchema>
