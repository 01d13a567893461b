import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_ORDER_STATUSES } from "../../../modules/cooperative-order/statuses"

const id = z.string().min(1).max(64)

/** `GET /admin/cooperative-orders?order_id=&cooperative_id=&status=&limit=&offset=` */
export const listCooperativeOrdersSchema = z.object({
  order_id: id.optional(),
  cooperative_id: id.optional(),
  status: z.enum(COOPERATIVE_ORDER_STATUSES, "unknown_status").optional(),
  limit: z.coerce
    .number("invalid_limit")
    .int("invalid_limit")
    .min(1, "invalid_limit")
    .max(100, "invalid_limit")
    .default(20),
  offset: z.coerce
    .number("invalid_offset")
    .int("invalid_offset")
    .min(0, "invalid_offset")
    .max(1_000_000, "invalid_offset")
    .default(0),
})
