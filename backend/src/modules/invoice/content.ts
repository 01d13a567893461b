import { z } from "@medusajs/framework/zod"

/** A bill for what was delivered, or the giving back of some of it on paper. */
export const INVOICE_KINDS = ["invoice", "credit_note"] as const
export type InvoiceKind = (typeof INVOICE_KINDS)[number]

const centimes = z.number().int().min(0)
const texts = z.record(z.string(), z.string())

const amounts = { net: centimes, vat: centimes, total: centimes }

const contentLine = z.object({
  kind: z.enum(["goods", "delivery"]),
  title: z.string().nullable(),
  quantity: z.number(),
  /** Before discounts, tax included. */
  unit_price: centimes,
  discount: centimes,
  vat_percent: z.number(),
  ...amounts,
})

/** A line of an invoice: whole centimes; `net` + `vat` = `total`. */
export type ContentLine = z.output<typeof contentLine>

/**
 * What an invoice says, frozen on its day. Amounts are whole centimes of `currency_code`; `total` is what is paid, tax
 * included. The mentions are those of article 145-III of the Code général des impôts.
 */
export const invoiceContentSchema = z.object({
  seller: z.object({
    name: texts,
    legal_form: z.string().nullable(),
    registry_number: z.string().nullable(),
    ice: z.string().nullable(),
    address: z.string().nullable(),
    commune: z.string().nullable(),
    province: texts,
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  buyer: z.object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    commune: z.string().nullable(),
    province: texts,
    postal_code: z.string().nullable(),
  }),
  part_number: z.string(),
  ordered_at: z.coerce.date(),
  payment: z.enum(["cash_on_delivery", "card"]),
  currency_code: z.string(),
  lines: z.array(contentLine),
  /** By rate, the highest first; they add up to `totals`. */
  vat: z.array(z.object({ percent: z.number(), ...amounts })),
  totals: z.object({ ...amounts, discount: centimes }),
  /** The invoice a credit note is on. */
  credits: z.object({ number: z.string(), issued_at: z.coerce.date() }).nullable(),
})

export type InvoiceContent = z.output<typeof invoiceContentSchema>

/** An invoice as it is read everywhere. */
export const invoiceSchema = z.object({
  id: z.string(),
  kind: z.enum(INVOICE_KINDS),
  cooperative_id: z.string(),
  cooperative_order_id: z.string(),
  return_id: z.string().nullish(),
  number: z.string(),
  issued_at: z.coerce.date(),
  content: invoiceContentSchema,
})

export type IssuedInvoice = z.output<typeof invoiceSchema>

/** Fields of `invoice` that `invoiceSchema` reads. */
export const INVOICE_FIELDS = [
  "id",
  "kind",
  "cooperative_id",
  "cooperative_order_id",
  "return_id",
  "number",
  "issued_at",
  "content",
]

/** How a number of the series is written: `2026-000123`. */
export function invoiceNumber(year: number, sequence: number): string {
  return `${year}-${sequence.toString().padStart(6, "0")}`
}
