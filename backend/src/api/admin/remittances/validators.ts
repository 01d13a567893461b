import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../languages/plain-text"
import { parseAmount } from "../../../listing/parse-amount"
import { pageNumber } from "../../paging/paging"

/** `GET /admin/remittances?page=` */
export const listRemittancesSchema = z.object({ page: pageNumber })

/** Dirhams as people write them, in whole centimes. */
const typedAmount = z.string().transform((text, context) => {
  const read = parseAmount(text)
  if ("amount" in read) return Math.round(read.amount * 100)
  context.addIssue({ code: "custom", message: read.fault })
  return z.NEVER
})

/** `POST /admin/remittances?commit=&carrier=&received_on=&received_mad=&bank_reference=`, with the file as its body. */
export const importRemittanceSchema = z.object({
  commit: z.enum(["0", "1"], "unknown_value").default("0"),
  carrier: z.string("required").min(1, "required").max(40),
  received_on: z.iso
    .date("invalid_date")
    .optional()
    .transform((day) => (day ? new Date(`${day}T12:00:00Z`) : new Date())),
  received_mad: z
    .literal("")
    .or(typedAmount)
    .optional()
    .transform((amount) => (typeof amount === "number" ? amount : null)),
  bank_reference: plainText(140)
    .optional()
    .transform((text) => text || null),
})
