import { invoiceRows, toInvoiceRow } from "../../../invoicing/read-invoices"
import { boundsOfMonth } from "../../../money/month"
import { INVOICE_FIELDS, type IssuedInvoice, invoiceSchema } from "../../../modules/invoice/content"
import { type CooperativeScope, listOwn, retrieveOwn } from "../guard"

const PER_PAGE = 50

/** The cooperative's invoices and credit notes, the newest first. */
export async function listOwnInvoices(
  scope: CooperativeScope,
  { page, month }: { page: number; month?: string | undefined },
) {
  const { rows, count } = await listOwn(scope, "invoice", {
    fields: INVOICE_FIELDS,
    ...(month ? { filters: await issuedIn(scope, month) } : {}),
    pagination: { skip: (page - 1) * PER_PAGE, take: PER_PAGE, order: { issued_at: "DESC", number: "DESC" } },
  })
  const pages = Math.max(1, Math.ceil(count / PER_PAGE))
  return { invoices: invoiceRows.parse(rows).map(toInvoiceRow), count, page, pages }
}

async function issuedIn(scope: CooperativeScope, month: string) {
  const { starts, ends } = await boundsOfMonth(scope.container, month)
  return { issued_at: { $gte: starts, $lt: ends } }
}

/** @throws {ApiError} 404 `invoice_not_found`, for somebody else's too. */
export async function retrieveOwnInvoice(scope: CooperativeScope, id: string): Promise<IssuedInvoice> {
  return invoiceSchema.parse(await retrieveOwn(scope, "invoice", id, INVOICE_FIELDS))
}
