import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../../../errors/parse-input"
import { sendInvoicePdf } from "../../../../../../invoices/send-invoice"
import { invoiceLanguageSchema } from "../../../../../../invoices/validators"
import { findInvoice } from "../../find-invoice"

/** `GET /admin/cooperatives/:id/invoices/:invoice_id/paper.pdf?lang=`: the same invoice on A4. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(invoiceLanguageSchema, req.query)
  await sendInvoicePdf(res, await findInvoice(req), lang)
}
