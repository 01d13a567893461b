import { z } from "@medusajs/framework/zod"
import { linesColumnSchema } from "../../modules/cooperative-order/line-snapshot"
import { itemsColumnSchema } from "../../modules/cooperative-order/parcel-items"
import { COOPERATIVE_ORDER_STATUSES, FULFILMENT_KINDS } from "../../modules/cooperative-order/statuses"

/** Dirhams, as Medusa's big numbers arrive. */
export const amountSchema = z.unknown().transform((value) => Number(value ?? 0))

const moment = z.coerce
  .date()
  .nullish()
  .transform((date) => date ?? null)

/** A parcel as it is read everywhere; without `shipped_at` its shipping was interrupted. */
export const parcelSchema = z.object({
  id: z.string(),
  number: z.number(),
  items: itemsColumnSchema,
  amount: amountSchema,
  collected: amountSchema,
  tracking_number: z.string().nullish(),
  carrier: z.string().nullish(),
  carrier_code: z.string().nullish(),
  request_key: z.string().nullish(),
  shipped_at: moment,
  delivered_at: moment,
})

export type Parcel = z.output<typeof parcelSchema>

/** The parcels of a part, the first first. */
export const parcelsSchema = z
  .array(parcelSchema)
  .nullish()
  .transform((parcels) => [...(parcels ?? [])].sort((a, b) => a.number - b.number))

/** A part an action is done to; amounts in dirhams, tax included. */
export const loadedPartSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  cooperative_id: z.string(),
  status: z.enum(COOPERATIVE_ORDER_STATUSES),
  fulfilment_kind: z.enum(FULFILMENT_KINDS),
  item_ids: z.array(z.string()),
  shipping_option_id: z.string().nullable(),
  lines: linesColumnSchema,
  item_total: amountSchema,
  shipping_total: amountSchema,
  discount_total: amountSchema,
  tax_total: amountSchema,
  total: amountSchema,
  cancelled_total: amountSchema,
  parcels: parcelsSchema,
})

/** `is_done` tells that the action was done before. */
export type LoadedPart = z.output<typeof loadedPartSchema> & { is_done: boolean }
