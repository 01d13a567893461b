import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { findInvoices } from "../../../../../invoicing/read-invoices"
import type { IssuedInvoice } from "../../../../../modules/invoice/content"
import { ApiError } from "../../../../errors/api-error"
import { cooperativeId } from "../../cooperative-id"

/** The `:invoice_id` of the cooperative. @throws {ApiError} 404 `invoice_not_found`. */
export async function findInvoice(req: AuthenticatedMedusaRequest): Promise<IssuedInvoice> {
  const { invoice_id: id } = req.params
  if (!id) throw ApiError.notFound("invoice")
  const [invoice] = await findInvoices(req.scope, { id, cooperative_id: cooperativeId(req) })
  if (!invoice) throw ApiError.notFound("invoice")
  return invoice
}
