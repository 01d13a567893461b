import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { plainText } from "../../../languages/plain-text"
import { RETURN_REASONS } from "../../../modules/cooperative-order/return-statuses"
import { orderProofFields } from "../order-lookup/validators"

/** `GET /store/my-orders?page=` */
export const listMyOrdersSchema = z.object({
  page: pageNumber,
})

const partNumber = z
  .string()
  .max(20, "invalid_number")
  .regex(/^\d{1,10}-\d{1,3}$/, "invalid_number")

/** Which part is cancelled; all that can be, when none is named. */
export const cancelBodySchema = z.strictObject({ ...orderProofFields, part_number: partNumber.nullish() })

/** What is given back of a part, and why. */
export const returnBodySchema = z.strictObject({
  ...orderProofFields,
  part_number: partNumber,
  items: z
    .array(
      z.strictObject({
        line_id: z.string().min(1, "required").max(80),
        quantity: z.coerce
          .number("invalid_quantity")
          .int("invalid_quantity")
          .min(1, "too_small")
          .max(10_000, "too_big"),
      }),
    )
    .min(1, "required")
    .max(200, "too_many")
    .refine((items) => new Set(items.map(({ line_id }) => line_id)).size === items.length, "duplicate_line"),
  reason: z.enum(RETURN_REASONS, "unknown_reason"),
  note: plainText(1000)
    .nullish()
    .transform((note) => note || null),
})
