import { z } from "@medusajs/framework/zod"
import { ABROAD_CURRENCIES } from "../../../modules/exchange-rate/currencies"
import { parseRate } from "../../../modules/exchange-rate/rate"

/** Dirhams for one unit of the currency, as people write them: `10,85`. */
const dirhamsSchema = z
  .union([z.string().max(20, "invalid_rate"), z.number()])
  .transform((value, context) => {
    const rate = parseRate(String(value))
    if (rate !== null) return rate
    context.addIssue({ code: "custom", message: "invalid_rate" })
    return z.NEVER
  })

export const SetExchangeRate = z.strictObject({
  currency_code: z.enum(ABROAD_CURRENCIES, "unknown_currency"),
  dirhams: dirhamsSchema,
  starts_at: z.iso
    .datetime({ offset: true, message: "invalid_date" })
    .transform((text) => new Date(text))
    .optional(),
  is_sure: z.boolean().default(false),
})
