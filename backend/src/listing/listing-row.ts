import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MARKET } from "../workflows/market/market"

const Level = z.object({
  location_id: z.string(),
  stocked_quantity: z.coerce.number(),
  reserved_quantity: z.coerce.number(),
})

const Kept = z.object({
  inventory_item_id: z.string(),
  inventory: z.object({ location_levels: z.array(Level.nullish()).nullish() }).nullish(),
})

const Variant = z.object({
  id: z.string(),
  title: z.string().nullable(),
  sku: z.string().nullable(),
  weight: z.coerce.number().nullable(),
  variant_rank: z.number().nullish(),
  manage_inventory: z.boolean(),
  options: z.array(z.object({ id: z.string(), option_id: z.string().nullish() })),
  calculated_price: z.object({ calculated_amount: z.coerce.number().nullable() }).nullish(),
  inventory_items: z.array(Kept.nullish()).nullish(),
})

const Metadata = z.looseObject({
  labels: z
    .array(z.object({ type: z.string(), name: z.string() }))
    .catch([])
    .optional(),
  price_from: z.boolean().catch(false).optional(),
  price_unit: z.string().nullish().catch(null),
})

/** A cooperative's product as Query gives it with `LISTING_FIELDS`. */
export const ListingRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  status: z.string(),
  thumbnail: z.string().nullable(),
  metadata: Metadata.nullish(),
  updated_at: z.coerce.date(),
  type_id: z.string().nullish(),
  type: z.object({ value: z.string() }).nullish(),
  options: z.array(z.object({ id: z.string(), title: z.string(), is_exclusive: z.boolean().nullish() })),
  variants: z.array(Variant),
  categories: z.array(z.object({ handle: z.string(), mpath: z.string() })),
  cooperative: z.object({ id: z.string(), handle: z.string() }),
})

export type ListingRow = z.infer<typeof ListingRow>
export type ListingVariantRow = ListingRow["variants"][number]

export const LISTING_FIELDS: string[] = [
  ...["id", "handle", "title", "description", "status", "thumbnail", "metadata", "updated_at", "type_id"],
  ...["type.value", "options.id", "options.title", "options.is_exclusive", "variants.id", "variants.title"],
  ...["variants.sku", "variants.weight", "variants.variant_rank", "variants.manage_inventory"],
  ...["variants.options.id", "variants.options.option_id", "variants.calculated_price.calculated_amount"],
  "variants.inventory_items.inventory_item_id",
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`,
  ),
  ...["categories.handle", "categories.mpath", "cooperative.id", "cooperative.handle"],
]

/** The price everyone pays. */
export const LISTING_CONTEXT = {
  variants: { calculated_price: QueryContext({ currency_code: MARKET.currency_code }) },
}
