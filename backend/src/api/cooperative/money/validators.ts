import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { languageParameter } from "../../../languages/languages"
import { plainText } from "../../../languages/plain-text"
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

/** `GET /cooperative/money/payouts?page=` */
export const listPayoutsSchema = z.object({ page: pageNumber })

/** `POST /cooperative/money/payouts/:id/not-received`: a note that may be left out. */
export const notReceivedSchema = z
  .strictObject({
    note: plainText(500)
      .nullish()
      .transform((note) => note || null),
  })
  .nullish()
  .transform((body) => body ?? { note: null })
