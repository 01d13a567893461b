import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../errors/parse-input"
import { sendInvoicePdf } from "../../../../invoices/send-invoice"
import { invoiceLanguageSchema } from "../../../../invoices/validators"
import { scopeOf } from "../../../guard"
import { retrieveOwnInvoice } from "../../own-invoices"

/** `GET /cooperative/invoices/:id/paper.pdf?lang=`: the same invoice on A4. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(invoiceLanguageSchema, req.query)
  await sendInvoicePdf(res, await retrieveOwnInvoice(scopeOf(req), req.params.id ?? ""), lang)
}
