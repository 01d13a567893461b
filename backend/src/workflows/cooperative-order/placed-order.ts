import { z } from "@medusajs/framework/zod"
import { CASH_ON_DELIVERY_PROVIDER_ID } from "../../modules/cash-on-delivery"

/** Where an order goes and whom to call. */
export const addressSchema = z.object({
  first_name: z.string().nullish(),
  phone: z.string().nullish(),
  address_1: z.string().nullish(),
  city: z.string().nullish(),
  province: z.string().nullish(),
  postal_code: z.string().nullish(),
  country_code: z.string().nullish(),
  metadata: z.object({ note: z.string().nullish() }).nullish(),
})

export const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  currency_code: z.string(),
  shipping_address: addressSchema.nullish(),
  payment_collections: z
    .array(z.object({ payments: z.array(z.object({ provider_id: z.string() })).nullish() }).nullish())
    .nullish(),
})

export type PlacedOrder = z.output<typeof orderSchema>

/** Fields of `order` that `orderSchema` reads. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  "locale",
  "currency_code",
  "shipping_address.*",
  "payment_collections.payments.provider_id",
]

/** How an order is paid: at once by card, or in cash when its parcels come. */
export type PaymentMethod = "card" | "cash_on_delivery"

/** How the order is paid; in cash where nobody says. */
export function paymentMethodOf(order: Pick<PlacedOrder, "payment_collections"> | undefined): PaymentMethod {
  const payments = (order?.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  return payments.some(({ provider_id }) => provider_id !== CASH_ON_DELIVERY_PROVIDER_ID)
    ? "card"
    : "cash_on_delivery"
}

/** An address as people read it. */
export function addressOf(address: PlacedOrder["shipping_address"]) {
  if (!address) return null
  return {
    name: address.first_name || null,
    phone: address.phone || null,
    province: address.province || null,
    commune: address.city || null,
    address_1: address.address_1 || null,
    postal_code: address.postal_code || null,
    country_code: address.country_code || null,
    note: address.metadata?.note || null,
  }
}
