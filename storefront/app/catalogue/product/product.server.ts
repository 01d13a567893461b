import { z } from "zod"
import { askForPage } from "~/medusa/ask-for-page.server"
import type { Language } from "~/i18n/languages"

const names = z.record(z.string(), z.string().nullish())
const place = z.object({ slug: z.string(), name: names, label: names.nullish() })

/** Why a good has its tier: a condition of the published rule and whether it holds. */
export const tierReasonSchema = z.object({
  tier: z.number().nullish(),
  code: z.string(),
  met: z.boolean().default(true),
  params: z.record(z.string(), z.unknown()).nullish(),
})

const cooperativeSchema = z.object({
  handle: z.string(),
  name: names,
  tagline: names.nullish(),
  members_count: z.number().nullish(),
  women_members_count: z.number().nullish(),
  founded_year: z.number().nullish(),
  closed_until: z.string().nullish(),
  is_demo: z.boolean().nullish(),
})

const variantSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  price_mad: z.number().nullish(),
  prices_abroad: z.array(z.object({ currency: z.string(), amount: z.number() })).nullish(),
  in_stock: z.boolean(),
  low_stock: z.boolean().nullish(),
  weight: z.number().nullish(),
})

const productSchema = z.object({
  product: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    lang: z.string(),
    description: z.string().nullish(),
    description_lang: z.string().nullish(),
    category: z
      .object({
        slug: z.string(),
        name: names,
        ancestors: z.array(z.object({ slug: z.string(), name: names })),
      })
      .nullish(),
    labels: z.array(z.object({ type: z.string(), name: z.string() })).nullish(),
    is_service: z.boolean(),
    images: z.array(z.string()),
    is_illustration: z.boolean().nullish(),
    options: z.array(z.object({ title: z.string() })).nullish(),
    variants: z.array(variantSchema),
    province: place.nullish(),
    cooperative: cooperativeSchema,
    tier: z.number(),
    tier_reasons: z.array(tierReasonSchema).nullish(),
    price_parts: z.array(z.object({ part: z.string(), amount: z.number() })).nullish(),
    closed_until: z.string().nullish(),
    campaign: z
      .object({
        edition_handle: z.string(),
        percent: z.number(),
        starts_at: z.union([z.string(), z.number()]),
        ends_at: z.union([z.string(), z.number()]),
      })
      .nullish(),
  }),
})

export type Product = z.infer<typeof productSchema>["product"]
export type ProductVariant = Product["variants"][number]
export type TierReason = z.infer<typeof tierReasonSchema>

/** A product as its page shows it; the not-found page for one that nobody may buy. */
export const readProduct = async (handle: string, language: Language): Promise<Product> =>
  (
    await askForPage(productSchema, `/store/catalogue/products/${encodeURIComponent(handle)}`, {
      query: { lang: language },
    })
  ).product
