import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../languages/plain-text"

/** `GET /admin/refunds?state=open|sent&page=` */
export const listRefundsSchema = z.object({
  state: z.enum(["open", "sent"], "unknown_state").default("open"),
  page: z.coerce.number("invalid_page").int("invalid_page").min(1, "invalid_page").max(10_000).default(1),
})

/** The bank's reference of a transfer. */
export const transferSchema = z.strictObject({ reference: requiredText(140) })
