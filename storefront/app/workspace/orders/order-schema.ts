import { z } from "zod"
import { standOfPartSchema } from "~/fairs/stand-of-part"
import { invoiceRowSchema } from "~/papers/paper"

const count = z.number().default(0)

/** A line of goods of one of the cooperative's own orders. `quantity` is what was sold, amounts are in dirhams. */
export const orderLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: z.number(),
  total: z.number(),
  shipped_quantity: count,
  delivered_quantity: count,
  cancelled_quantity: count,
  returned_quantity: count,
})

export type OrderLine = z.infer<typeof orderLineSchema>

/** A line of the list of a cooperative's own orders, amounts in its currency: dirhams, unless it goes abroad. */
export const orderRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  created_at: z.string(),
  fulfilment_kind: z.string(),
  item_count: z.number(),
  total: z.number(),
  currency_code: z.string().nullish(),
  customer_name: z.string().nullish(),
  province: z.string().nullish(),
  commune: z.string().nullish(),
})

export type OrderRow = z.infer<typeof orderRowSchema>

export const ORDER_ACTIONS = ["accept", "refuse", "pack", "ship", "deliver", "cancel_line"] as const

export type OrderAction = (typeof ORDER_ACTIONS)[number]

const partQuantitySchema = z.object({ line_id: z.string(), quantity: z.number() })

export const parcelSchema = z.object({
  id: z.string(),
  number: z.number().nullish(),
  items: z.array(partQuantitySchema).default([]),
  carrier: z.string().nullish(),
  tracking_number: z.string().nullish(),
  status: z.string(),
  amount: z.number().nullish(),
  shipped_at: z.string().nullish(),
  delivered_at: z.string().nullish(),
})

export type Parcel = z.infer<typeof parcelSchema>

export const RETURN_ACTIONS = ["accept", "refuse", "received"] as const

export const returnSchema = z.object({
  id: z.string(),
  status: z.string(),
  items: z.array(partQuantitySchema).default([]),
  reason: z.string().nullish(),
  note: z.string().nullish(),
  refund: z.number().nullish(),
  actions: z.array(z.enum(RETURN_ACTIONS)).default([]),
})

export type ReturnRequest = z.infer<typeof returnSchema>

/** Money that goes back to the shopper; `kind` says why, `amount` is in dirhams. */
export const refundSchema = z.object({
  id: z.string(),
  kind: z.string(),
  return_id: z.string().nullish(),
  amount: z.number(),
  method: z.string(),
  status: z.string(),
  due_by: z.string(),
  sent_at: z.string().nullish(),
})

export type Refund = z.infer<typeof refundSchema>

const shopperSchema = z.object({
  name: z.string().nullish(),
  phone: z.string().nullish(),
  province: z.string().nullish(),
  commune: z.string().nullish(),
  address_1: z.string().nullish(),
  postal_code: z.string().nullish(),
  country_code: z.string().nullish(),
  note: z.string().nullish(),
})

/** A cooperative's own part of an order, amounts in dirhams. The shopper's phone is there only while it is open. */
export const orderSchema = orderRowSchema.extend({
  version: z.string().nullish(),
  items: z.array(orderLineSchema),
  totals: z.object({ items: z.number(), shipping: z.number(), total: z.number() }),
  /** `card` when everything is paid: no cash is received. */
  payment_method: z.string().nullish(),
  cash_to_collect: z.number().nullish(),
  tracking_number: z.string().nullish(),
  refusal_reason: z.string().nullish(),
  /** By which door of a fair it was sold; `till` at the stand itself. */
  fair_door: z.string().nullish(),
  /** The stand where the shopper fetches it. */
  stand: standOfPartSchema.nullish(),
  shopper: shopperSchema.nullish(),
  contact: z.object({ phone: z.string(), whatsapp_url: z.string().nullish() }).nullish(),
  parcels: z.array(parcelSchema).default([]),
  returns: z.array(returnSchema).default([]),
  refunds: z.array(refundSchema).default([]),
  invoices: z.array(invoiceRowSchema).default([]),
  history: z
    .array(z.object({ status: z.string(), at: z.string(), reason: z.string().nullish() }))
    .default([]),
  actions: z.array(z.enum(ORDER_ACTIONS)),
})

export type Order = z.infer<typeof orderSchema>
