import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../../errors/parse-input"
import { sendInvoice } from "../../../../../invoices/send-invoice"
import { invoiceLanguageSchema } from "../../../../../invoices/validators"
import { findInvoice } from "../find-invoice"

/** `GET /admin/cooperatives/:id/invoices/:invoice_id?lang=`: one invoice of a cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(invoiceLanguageSchema, req.query)
  sendInvoice(res, await findInvoice(req), lang)
}
