import { z } from "zod"
import { paymentMethodSchema } from "~/checkout/payment/payment-method"

const pricePartsSchema = z.array(z.object({ part: z.string(), amount: z.number() })).nullish()

const problemSchema = z.object({
  code: z.string(),
  item_id: z.string().nullish(),
  cooperative_id: z.string().nullish(),
})

const itemSchema = z.object({
  id: z.string(),
  variant_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  title: z.string(),
  title_lang: z.string().nullish(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: z.number(),
  unit_price: z.number(),
  total: z.number(),
  /** What a unit costs without the fair whose price it has. */
  list_unit_price: z.number().nullish(),
  campaign: z.object({ edition_handle: z.string(), percent: z.number(), ends_at: z.string() }).nullish(),
  max_quantity: z.number().nullish(),
  problem: z.string().nullish(),
})

const deliveryOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["delivery", "pickup"]),
  amount: z.number().nullish(),
  /** The stand where the goods are fetched, for what a fair offers while it lasts. */
  stand: z.string().nullish(),
  edition_handle: z.string().nullish(),
})

const groupSchema = z.object({
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.record(z.string(), z.string().nullish()),
    province: z.string().nullish(),
  }),
  items: z.array(itemSchema),
  delivery_options: z.array(deliveryOptionSchema),
  chosen_option_id: z.string().nullish(),
  needs_delivery: z.boolean(),
  shipping_total: z.number(),
  subtotal: z.number(),
  total: z.number(),
  price_parts: pricePartsSchema,
})

const addressSchema = z.object({
  name: z.string().nullish(),
  phone: z.string().nullish(),
  province: z.string().nullish(),
  commune: z.string().nullish(),
  address_1: z.string().nullish(),
  postal_code: z.string().nullish(),
  country_code: z.string().nullish(),
  note: z.string().nullish(),
})

/** A cart as the shopper reads it: by cooperative, amounts in its currency with tax. */
export const cartSummarySchema = z.object({
  cart: z.object({
    id: z.string(),
    currency_code: z.string().default("mad"),
    /** The country it goes to. */
    country_code: z.string().default("ma"),
    email: z.string().nullish(),
    completed_at: z.string().nullish(),
    subtotal: z.number(),
    shipping_total: z.number(),
    tax_total: z.number(),
    discount_total: z.number(),
    total: z.number(),
    item_count: z.number(),
    shipping_address: addressSchema.nullish(),
    contact: z
      .object({ name: z.string().nullish(), phone: z.string().nullish(), email: z.string().nullish() })
      .nullish(),
    payment: z.string().nullish(),
    /** Whether only the payment is left to choose. */
    is_payable: z.boolean(),
    is_ready: z.boolean(),
    price_parts: pricePartsSchema,
  }),
  payment_methods: z.array(paymentMethodSchema),
  groups: z.array(groupSchema),
  problems: z.array(problemSchema),
})

export type CartSummary = z.infer<typeof cartSummarySchema>
export type CartGroup = CartSummary["groups"][number]
export type CartItem = CartGroup["items"][number]
export type DeliveryOption = CartGroup["delivery_options"][number]
