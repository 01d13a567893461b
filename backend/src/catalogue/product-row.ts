import { z } from "@medusajs/framework/zod"
import { CARD_FIELDS } from "../api/store/cooperatives/public-cooperative"

const Option = z.object({
  id: z.string(),
  title: z.string(),
  values: z.array(z.object({ id: z.string(), value: z.string(), rank: z.number().nullish() })),
})

const Variant = z.object({
  id: z.string(),
  title: z.string().nullable(),
  weight: z.number().nullable(),
  variant_rank: z.number().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  options: z.array(z.object({ id: z.string(), value: z.string(), option_id: z.string().nullish() })),
  prices: z.array(z.object({ amount: z.coerce.number(), currency_code: z.string() }).nullish()).nullish(),
  calculated_price: z.object({ calculated_amount: z.coerce.number().nullable() }).nullish(),
})

/** `mpath`: the ids of the categories from the root down to this one, joined by dots. */
const Category = z.object({ id: z.string(), handle: z.string(), mpath: z.string() })

/** A product as Query gives it with `PRODUCT_FIELDS`. */
export const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  metadata: z.unknown(),
  created_at: z.coerce.date(),
  type_id: z.string().nullish(),
  type: z.object({ value: z.string() }).nullish(),
  images: z.array(z.object({ url: z.string(), rank: z.number().nullish() })),
  options: z.array(Option),
  variants: z.array(Variant),
  categories: z.array(Category),
  cooperative: z.looseObject({ id: z.string(), handle: z.string(), status: z.string() }).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()),
})

export type ProductRow = z.infer<typeof ProductRow>
export type VariantRow = ProductRow["variants"][number]

export const PRODUCT_FIELDS = [
  ...["id", "handle", "title", "description", "thumbnail", "metadata", "created_at", "type_id", "type.value"],
  ...["images.url", "images.rank", "options.id", "options.title"],
  ...["options.values.id", "options.values.value", "options.values.rank"],
  ...["variants.id", "variants.title", "variants.weight", "variants.variant_rank"],
  ...["variants.manage_inventory", "variants.allow_backorder"],
  ...["variants.options.id", "variants.options.value", "variants.options.option_id"],
  ...["variants.prices.amount", "variants.prices.currency_code"],
  ...["variants.calculated_price.*", "sales_channels.id", "cooperative.status"],
  ...CARD_FIELDS.map((field) => `cooperative.${field}`),
  ...Object.keys(Category.shape).map((field) => `categories.${field}`),
]
