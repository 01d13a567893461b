import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../languages/plain-text"
import { SETTLE_CHOICES, TILL_SALE_STATUSES } from "../../../modules/till/statuses"
import { centimes } from "../../../fairs/till/sold-at-stand"

const day = z.iso.date("invalid_date")

/** `GET …/sales`: a day of Morocco's clock (today without one), or every day's sales of one status. */
export const listSalesSchema = z.object({
  day: day.optional(),
  status: z.enum(TILL_SALE_STATUSES, "unknown_status").optional(),
})

/** `POST …/sales/:id/settle`. The reason is read by the shopper whose order is cancelled. */
export const settleSchema = z.strictObject({
  choice: z.enum(SETTLE_CHOICES, "unknown_choice"),
  reason: plainText(300)
    .transform((text) => text || null)
    .nullish(),
})

/** `POST …/counts` */
export const countSchema = z.strictObject({
  day,
  opening_mad: centimes,
  counted_mad: centimes,
  note: plainText(500)
    .transform((text) => text || null)
    .nullish(),
})

/** `POST …/baskets` */
export const basketSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        variant_id: z.string().min(1, "required").max(64, "too_big"),
        quantity: z
          .number("invalid_quantity")
          .int("invalid_quantity")
          .min(1, "invalid_quantity")
          .max(1000, "invalid_quantity"),
      }),
    )
    .min(1, "required")
    .max(60, "too_many"),
})
