import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { plainText, requiredText } from "../../../languages/plain-text"
import { COOPERATIVE_ORDER_STATUSES } from "../../../modules/cooperative-order/statuses"

/** `GET /cooperative/orders?status=&page=` */
export const listOrdersSchema = z.object({
  status: z.enum(COOPERATIVE_ORDER_STATUSES, "unknown_status").optional(),
  page: pageNumber,
})

/** The order's version when it was last seen; left out, whatever it is now is acted upon. */
const seen_version = z.string().max(80, "too_long").optional()

/** A text that may be left out; an empty one is none. */
const optionalText = (max: number) =>
  plainText(max)
    .nullish()
    .transform((value) => value || null)

const quantity = z.number().int("invalid_quantity").min(1, "too_small").max(10_000, "too_big")

/** So many of one of the order's lines. */
export const lineQuantitySchema = z.strictObject({ line_id: z.string().min(1, "required").max(80), quantity })

/** A body that says nothing but what was seen; none at all is as good. */
export const emptyBodySchema = z
  .strictObject({ seen_version })
  .nullish()
  .transform((body) => body ?? {})

export const refuseBodySchema = z.strictObject({ seen_version, reason: requiredText(500) })

const parcelBodySchema = z.strictObject({
  seen_version,
  tracking_number: optionalText(80),
  carrier: optionalText(80),
  carrier_code: optionalText(40),
  items: z
    .array(lineQuantitySchema)
    .min(1, "required")
    .max(200, "too_many")
    .refine((items) => new Set(items.map(({ line_id }) => line_id)).size === items.length, "duplicate_line")
    .nullish()
    .transform((items) => items ?? null),
})

export const shipBodySchema = z
  .unknown()
  .transform((body) => body ?? {})
  .pipe(parcelBodySchema)

const handOverBodySchema = z.strictObject({
  seen_version,
  parcel_id: z
    .string()
    .max(80)
    .nullish()
    .transform((id) => id || null),
  cash_received_mad: z
    .number("invalid_amount")
    .min(0, "too_small")
    .max(1_000_000, "too_big")
    .nullish()
    .transform((amount) => amount ?? null),
})

export const deliverBodySchema = z
  .unknown()
  .transform((body) => body ?? {})
  .pipe(handOverBodySchema)

export const cancelLineBodySchema = z.strictObject({
  seen_version,
  line_id: z.string().min(1, "required").max(80),
  quantity,
  reason: requiredText(500),
})
