import { z } from "zod"

const labelled = z.object({ label: z.string(), value: z.string() })

/** A paper as the market writes it: every text ready to be read in the paper's own language, numbers kept apart. */
export const paperSchema = z.object({
  lang: z.enum(["ar", "fr", "en", "zgh"]),
  dir: z.enum(["rtl", "ltr"]),
  title: z.string(),
  number: z.string().nullish(),
  date: z.string(),
  parties: z.array(z.object({ label: z.string(), name: z.string(), lines: z.array(z.string()) })),
  facts: z.array(labelled),
  columns: z.array(z.object({ label: z.string(), kind: z.enum(["text", "number"]) })),
  rows: z.array(z.object({ cells: z.array(z.string()), kind: z.string() })),
  totals: z.array(labelled.extend({ is_strong: z.boolean() })),
  notes: z.array(z.string()),
})

export type Paper = z.infer<typeof paperSchema>

/** An invoice as lists show it, its amount in its currency. */
export const invoiceRowSchema = z.object({
  id: z.string(),
  kind: z.enum(["invoice", "credit_note"]),
  number: z.string(),
  issued_at: z.string(),
  order_number: z.string(),
  buyer: z.string().nullable(),
  total: z.number(),
  currency_code: z.string(),
})

export type InvoiceRow = z.infer<typeof invoiceRowSchema>

export const invoiceSchema = z.object({ invoice: invoiceRowSchema, paper: paperSchema })
