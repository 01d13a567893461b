import { z } from "zod"

const texts = z.record(z.string(), z.string().nullish())

const variantSchema = z.object({
  id: z.string(),
  label: z.string(),
  price_mad: z.number().nullable(),
  campaigns: z.array(z.object({ price_mad: z.number(), starts_at: z.string(), ends_at: z.string() })),
  stock: z.number().nullable(),
})

/** What may be sold at a stand, as the backend tells it; prices in dirhams. */
export const catalogueSchema = z.object({
  server_time: z.string(),
  edition: z.object({
    id: z.string(),
    handle: z.string(),
    names: texts,
    starts_at: z.string(),
    ends_at: z.string(),
  }),
  stand: z.string().nullable(),
  products: z.array(
    z.object({
      id: z.string(),
      titles: texts,
      image: z.string().nullish(),
      kind: z.string(),
      variants: z.array(variantSchema),
    }),
  ),
})

const lineSchema = z.object({
  variant_id: z.string(),
  title: z.string(),
  quantity: z.number(),
  unit_price_mad: z.number(),
  list_price_mad: z.number(),
})

const conflictSchema = z.object({
  kind: z.string(),
  lines: z
    .array(
      z.object({
        title: z.string(),
        quantity: z.number(),
        free: z.number().nullish(),
        online: z.object({ order_number: z.string() }).nullish(),
      }),
    )
    .default([]),
  choices: z.array(z.string()).default([]),
})

/** The sales the market has heard of. */
export const salesSchema = z.object({
  sales: z.array(
    z.object({
      id: z.string(),
      sale_key: z.string(),
      sold_at: z.string(),
      lines: z.array(lineSchema),
      total_mad: z.number(),
      cash_given_mad: z.number().nullish(),
      status: z.enum(["received", "merged", "conflict", "voided", "undone"]),
      order_number: z.string().nullish(),
      conflict: conflictSchema.nullish(),
    }),
  ),
})

/** The cash box of each day so far. */
export const cashDaysSchema = z.object({
  days: z.array(
    z.object({
      day: z.string(),
      count: z.object({ opening_mad: z.number(), counted_mad: z.number() }).nullable(),
    }),
  ),
})
