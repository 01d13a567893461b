import { z } from "@medusajs/framework/zod"

/** `GET /store/my-orders?page=` */
export const listMyOrdersSchema = z.object({
  page: z.coerce
    .number("invalid_page")
    .int("invalid_page")
    .min(1, "invalid_page")
    .max(10_000, "invalid_page")
    .default(1),
})
