import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../errors/parse-input"
import { sendInvoice } from "../../../invoices/send-invoice"
import { invoiceLanguageSchema } from "../../../invoices/validators"
import { scopeOf } from "../../guard"
import { retrieveOwnInvoice } from "../own-invoices"

/** `GET /cooperative/invoices/:id?lang=`: one of the cooperative's own invoices. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(invoiceLanguageSchema, req.query)
  sendInvoice(res, await retrieveOwnInvoice(scopeOf(req), req.params.id ?? ""), lang)
}
