import { QueryContext } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CategoryNodes, CATEGORY_PATH_FIELDS } from "../../catalogue/category-path"

/** The market has one currency; prices are asked for in it. */
export const CURRENCY = "mad"

const Level = z.object({ stocked_quantity: z.coerce.number(), reserved_quantity: z.coerce.number() })
const Kept = z.object({
  required_quantity: z.coerce.number().nullish(),
  inventory: z.object({ location_levels: z.array(Level.nullish()).nullish() }).nullish(),
})

const Variant = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  weight: z.coerce.number().nullish(),
  calculated_price: z.object({ calculated_amount: z.coerce.number().nullish() }).nullish(),
  inventory_items: z.array(Kept.nullish()).nullish(),
})
export type VariantRow = z.infer<typeof Variant>

const Maker = z.object({
  handle: z.string(),
  name: z.unknown(),
  status: z.string(),
  women_members_count: z.number().nullish(),
  closed_from: z.coerce.date().nullish(),
  closed_until: z.coerce.date().nullish(),
})
export type MakerRow = z.infer<typeof Maker>

const Label = z.object({ type: z.string(), name: z.string() })

/** A product as Query gives it, with all its document is made of but translations, place and tier. */
export const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  thumbnail: z.string().nullish(),
  created_at: z.coerce.date(),
  metadata: z.looseObject({ labels: z.array(Label).catch([]).optional() }).nullish(),
  type: z.object({ value: z.string() }).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  categories: CategoryNodes,
  cooperative: Maker.nullish(),
  variants: z.array(Variant.nullish()).nullish(),
})
export type ProductRow = z.infer<typeof ProductRow>

/** What to ask Query for. */
export const PRODUCT_ROW_FIELDS: string[] = [
  ...["id", "handle", "status", "title", "description", "thumbnail", "created_at", "metadata", "type.value"],
  "sales_channels.id",
  ...CATEGORY_PATH_FIELDS,
  ...Object.keys(Maker.shape).map((field) => `cooperative.${field}`),
  ...["id", "manage_inventory", "allow_backorder", "weight"].map((field) => `variants.${field}`),
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

/** The price everyone pays: no customer group, no region but the one there is. */
export const PRODUCT_ROW_CONTEXT = {
  variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) },
}
