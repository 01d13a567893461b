import type { MedusaResponse } from "@medusajs/framework/http"
import { invoicePaper } from "../../invoicing/invoice-paper"
import type { InvoiceLanguage } from "../../invoicing/invoice-words"
import { toInvoiceRow } from "../../invoicing/read-invoices"
import type { IssuedInvoice } from "../../modules/invoice/content"
import { renderPaper } from "../../papers/render-paper"

/** It names a person and what they bought: kept by nobody on the way. */
const NO_COPIES = "private, no-store"

/** Answers an invoice as a page shows it. */
export function sendInvoice(res: MedusaResponse, invoice: IssuedInvoice, lang: InvoiceLanguage): void {
  res
    .set("cache-control", NO_COPIES)
    .json({ invoice: toInvoiceRow(invoice), paper: invoicePaper(invoice, lang) })
}

/** Answers an invoice on A4, named by its number. */
export async function sendInvoicePdf(
  res: MedusaResponse,
  invoice: IssuedInvoice,
  lang: InvoiceLanguage,
): Promise<void> {
  const pdf = await renderPaper(invoicePaper(invoice, lang))
  const name = invoice.kind === "invoice" ? "facture" : "avoir"
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `attachment; filename="${name}-${invoice.number}.pdf"`)
    .set("cache-control", NO_COPIES)
    .send(pdf)
}
