import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { languageParameter } from "../../../languages/languages"
import { monthSchema, monthText } from "../figures/month"

/** `?month=2026-11&lang=fr`: the words of the paper or table; Arabic when they are left out. */
export const statementFileSchema = monthSchema.extend({
  lang: languageParameter,
})

/** `GET /cooperative/money/lines?page=&month=&order=` */
export const listLinesSchema = z.object({
  page: pageNumber,
  month: monthText.optional(),
  order: z.string("invalid_order").max(80, "invalid_order").optional(),
})
