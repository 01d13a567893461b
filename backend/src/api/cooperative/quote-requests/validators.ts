import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../languages/plain-text"
import { QUOTE_STATUSES } from "../../../modules/quote-request/models/quote-request"
import { priceSchema } from "../products/validators"

/** `GET /cooperative/quote-requests?status=&page=` */
export const listQuotesSchema = z.object({
  status: z.enum(QUOTE_STATUSES, "unknown_status").optional(),
  page: z.coerce
    .number("invalid_page")
    .int("invalid_page")
    .min(1, "invalid_page")
    .max(10_000, "invalid_page")
    .default(1),
})

/** `POST /cooperative/quote-requests/:id/answer` */
export const answerSchema = z.strictObject({ price_mad: priceSchema.nullish(), message: requiredText(2000) })

/** `POST /cooperative/quote-requests/:id/decline` */
export const declineSchema = z.strictObject({ reason: requiredText(500) })
