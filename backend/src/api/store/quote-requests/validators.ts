import { z } from "@medusajs/framework/zod"
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../../languages/languages"
import { requiredText } from "../../../languages/plain-text"
import { phoneSchema } from "../../../workflows/checkout/checkout-input"

const emailSchema = z
  .string()
  .max(254, "invalid_email")
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email("invalid_email"))

/** What a shopper asks a price for. What an empty field of a form sends is nothing. */
const empty = z.literal("").transform(() => null)

/** `POST /store/quote-requests` */
export const quoteRequestSchema = z.strictObject({
  product_id: z.string().min(1, "required").max(80, "invalid_value"),
  name: requiredText(120),
  phone: phoneSchema,
  email: z.union([empty, emailSchema]).nullish(),
  message: requiredText(2000),
  date: z.union([empty, z.iso.date("invalid_date")]).nullish(),
  quantity: z
    .union([
      empty,
      z.coerce
        .number("invalid_quantity")
        .int("invalid_quantity")
        .min(1, "invalid_quantity")
        .max(100_000, "invalid_quantity"),
    ])
    .nullish(),
  lang: z.enum(LANGUAGES, "unknown_language").default(DEFAULT_LANGUAGE),
})

export type QuoteRequestInput = z.output<typeof quoteRequestSchema>
