import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { invoiceRows, toInvoiceRow } from "../../../../../invoicing/read-invoices"
import { INVOICE_MODULE } from "../../../../../modules/invoice"
import { INVOICE_FIELDS } from "../../../../../modules/invoice/content"
import type { InvoiceModuleService } from "../../../../../modules/invoice/service"
import { parseInput } from "../../../../errors/parse-input"
import { rowWindow } from "../../../../paging/paging"
import { cooperativeId } from "../../cooperative-id"

/** `GET /admin/cooperatives/:id/invoices?limit=&offset=`: what a cooperative invoiced and credited, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = parseInput(z.object(rowWindow), req.query)
  const service = req.scope.resolve<InvoiceModuleService>(INVOICE_MODULE)
  const [rows, count] = await service.listAndCountInvoices(
    { cooperative_id: cooperativeId(req) },
    {
      select: INVOICE_FIELDS,
      order: { issued_at: "DESC", sequence: "DESC" },
      ...{ take: limit, skip: offset },
    },
  )
  res.json({ invoices: invoiceRows.parse(rows).map(toInvoiceRow), count, limit, offset })
}
