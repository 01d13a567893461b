import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../../../errors/parse-input"
import { sendInvoice } from "../../../../../invoices/send-invoice"
import { invoiceLanguageSchema } from "../../../../../invoices/validators"
import { openOwnInvoice } from "../../../open-own-invoice"

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(invoiceLanguageSchema, req.query)
  const invoice = await openOwnInvoice(req, res)
  if (invoice) sendInvoice(res, invoice, lang)
}

/** `GET /store/my-orders/:number/invoices/:id?lang=`: an invoice of the signed-in customer's order. */
export const GET = answer

/** `POST`, with the phone or e-mail of the order: the same for a guest. */
export const POST = answer
