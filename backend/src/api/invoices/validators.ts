import { z } from "@medusajs/framework/zod"
import { INVOICE_LANGUAGES } from "../../invoicing/invoice-words"

/** `?lang=`: the language an invoice is read in; Arabic when it is left out. */
export const invoiceLanguageSchema = z.object({
  lang: z.enum(INVOICE_LANGUAGES, "unknown_language").default("ar"),
})
