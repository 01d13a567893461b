import { z } from "@medusajs/framework/zod"
import { plainText, requiredText } from "../../../languages/plain-text"
import { COOPERATIVE_ORDER_STATUSES } from "../../../modules/cooperative-order/statuses"

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

export const refuseBodySchema = z.strictObject({ reason: requiredText(500) })

export const shipBodySchema = z
  .strictObject({
    tracking_number: plainText(80)
      .nullish()
      .transform((value) => value || null),
  })
  .nullish()
  .transform((body) => body ?? { tracking_number: null })
