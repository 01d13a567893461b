import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_ORDER_STATUSES } from "../../../modules/cooperative-order/statuses"

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const line = (max: number) =>
  z
    .string()
    .max(max * 4, "too_long")
    .transform((value) => value.replace(CONTROL, " ").trim())
    .pipe(z.string().max(max, "too_long"))

/** `GET /cooperative/orders?status=&page=` */
export const listOrdersSchema = z.object({
  status: z.enum(COOPERATIVE_ORDER_STATUSES, "unknown_status").optional(),
  page: z.coerce
    .number("invalid_page")
    .int("invalid_page")
    .min(1, "invalid_page")
    .max(10_000, "invalid_page")
    .default(1),
})

/** A body with nothing in it; none at all is as good. */
export const emptyBodySchema = z.strictObject({}).nullish()

export const refuseBodySchema = z.strictObject({ reason: line(500).pipe(z.string().min(1, "required")) })

export const shipBodySchema = z
  .strictObject({
    tracking_number: line(80)
      .nullish()
      .transform((value) => value || null),
  })
  .nullish()
  .transform((body) => body ?? { tracking_number: null })
