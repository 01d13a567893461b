import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { requiredText } from "../../../languages/plain-text"
import { QUOTE_STATUSES } from "../../../modules/quote-request/models/quote-request"
import { priceSchema } from "../products/validators"

/** `GET /cooperative/quote-requests?status=&page=` */
export const listQuotesSchema = z.object({
  status: z.enum(QUOTE_STATUSES, "unknown_status").optional(),
  page: pageNumber,
})

/** `POST /cooperative/quote-requests/:id/answer` */
export const answerSchema = z.strictObject({ price_mad: priceSchema.nullish(), message: requiredText(2000) })

/** `POST /cooperative/quote-requests/:id/decline` */
export const declineSchema = z.strictObject({ reason: requiredText(500) })
