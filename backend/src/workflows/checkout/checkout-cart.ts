import { z } from "@medusajs/framework/zod"
import { optionDataSchema } from "../../modules/delivery-by-zone/option-data"

/** An amount or a quantity, whichever of Medusa's forms it comes in (number, text, BigNumber). */
const numeric = z.unknown().transform((value, context) => {
  const number = Number(value)
  if (Number.isFinite(number)) return number
  context.addIssue({ code: "custom", message: "not_a_number" })
  return z.NEVER
})

const cooperativeSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.unknown(),
  province_id: z.string().nullable(),
  status: z.string(),
  closed_from: z.coerce.date().nullish(),
  closed_until: z.coerce.date().nullish(),
  shipping_profile: z.object({ id: z.string() }).nullish(),
})

const levelSchema = z.object({ stocked_quantity: numeric, reserved_quantity: numeric })

const variantSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  weight: z.number().nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: numeric,
        inventory: z.object({ location_levels: z.array(levelSchema).nullish() }).nullish(),
      }),
    )
    .nullish(),
  product: z
    .object({
      id: z.string(),
      title: z.string(),
      status: z.string(),
      cooperative: cooperativeSchema.nullish(),
    })
    .nullish(),
})

const itemSchema = z.object({
  id: z.string(),
  variant_id: z.string().nullable(),
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: numeric,
  unit_price: numeric,
  requires_shipping: z.boolean(),
  total: numeric,
  tax_lines: z.array(z.object({ rate: numeric })).nullish(),
  adjustments: z.array(z.object({ amount: numeric, promotion_id: z.string().nullish() })).nullish(),
  variant: variantSchema.nullish(),
})

const addressSchema = z.object({
  id: z.string(),
  first_name: z.string().nullish(),
  phone: z.string().nullish(),
  address_1: z.string().nullish(),
  city: z.string().nullish(),
  province: z.string().nullish(),
  postal_code: z.string().nullish(),
  country_code: z.string().nullish(),
  metadata: z.object({ note: z.string().nullish() }).nullish(),
})

const methodSchema = z.object({
  id: z.string(),
  shipping_option_id: z.string().nullish(),
  amount: numeric,
  total: numeric,
  data: optionDataSchema.nullish().catch(null),
})

const paymentCollectionSchema = z.object({
  id: z.string(),
  amount: numeric,
  payment_sessions: z
    .array(z.object({ id: z.string(), provider_id: z.string(), status: z.string(), amount: numeric }))
    .nullish(),
})

/** A cart as checkout reads it. Amounts are dirhams, tax included. */
export const checkoutCartSchema = z.object({
  id: z.string(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  currency_code: z.string(),
  completed_at: z.coerce.date().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  customer: z.object({ id: z.string(), has_account: z.boolean() }).nullish(),
  total: numeric,
  item_total: numeric,
  shipping_total: numeric,
  tax_total: numeric,
  discount_total: numeric,
  items: z
    .array(itemSchema)
    .nullish()
    .transform((items) => items ?? []),
  shipping_methods: z
    .array(methodSchema)
    .nullish()
    .transform((methods) => methods ?? []),
  shipping_address: addressSchema.nullish(),
  promotions: z.array(z.object({ code: z.string().nullish() }).nullish()).nullish(),
  payment_collection: paymentCollectionSchema.nullish(),
})

export type CheckoutCart = z.output<typeof checkoutCartSchema>
export type CheckoutItem = CheckoutCart["items"][number]
export type CheckoutAddress = NonNullable<CheckoutCart["shipping_address"]>
export type CheckoutCooperative = z.output<typeof cooperativeSchema>

/** The cooperative that sells an item; null for a product of nobody, which cannot be bought. */
export function cooperativeOf(item: CheckoutItem): CheckoutCooperative | null {
  return item.variant?.product?.cooperative ?? null
}
