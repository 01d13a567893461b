import { z } from "@medusajs/framework/zod"
import { languageParameter } from "../../../languages/languages"
import { monthSchema, monthText } from "../figures/month"

/** `?month=2026-11&lang=fr`: the words of the paper or table; Arabic when they are left out. */
export const statementFileSchema = monthSchema.extend({
  lang: languageParameter,
})

/** `GET /cooperative/money/lines?page=&month=&order=` */
export const listLinesSchema = z.object({
  page: z.coerce
    .number("invalid_page")
    .int("invalid_page")
    .min(1, "invalid_page")
    .max(10_000, "invalid_page")
    .default(1),
  month: monthText.optional(),
  order: z.string("invalid_order").max(80, "invalid_order").optional(),
})
