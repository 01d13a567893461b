import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { INVOICE_MODULE } from "../modules/invoice"
import {
  INVOICE_FIELDS,
  type InvoiceKind,
  type IssuedInvoice,
  invoiceSchema,
} from "../modules/invoice/content"
import type { InvoiceModuleService } from "../modules/invoice/service"

/** An invoice in a list; its amount in the currency it was sold in, tax included. */
export type InvoiceRow = {
  id: string
  kind: InvoiceKind
  number: string
  issued_at: Date
  order_number: string
  buyer: string | null
  total: number
  currency_code: string
}

export const invoiceRows = z.array(invoiceSchema)

/** An invoice as lists show it. */
export function toInvoiceRow({ id, kind, number, issued_at, content }: IssuedInvoice): InvoiceRow {
  return {
    ...{ id, kind, number, issued_at },
    order_number: content.part_number,
    buyer: content.buyer.name,
    total: content.totals.total / 100,
    currency_code: content.currency_code,
  }
}

type Filter = Partial<{ id: string; cooperative_id: string; cooperative_order_id: string | string[] }>

/** Invoices and credit notes, in the order they were issued. */
export async function findInvoices(container: MedusaContainer, filter: Filter): Promise<IssuedInvoice[]> {
  const service = container.resolve<InvoiceModuleService>(INVOICE_MODULE)
  const rows = await service.listInvoices(filter, {
    select: INVOICE_FIELDS,
    order: { issued_at: "ASC", sequence: "ASC" },
    take: null,
  })
  return invoiceRows.parse(rows)
}

/** The papers of parts, by part. */
export async function readInvoicesOf(
  container: MedusaContainer,
  partIds: string[],
): Promise<Map<string, InvoiceRow[]>> {
  const byPart = new Map<string, InvoiceRow[]>(partIds.map((id) => [id, []]))
  if (!partIds.length) return byPart
  for (const invoice of await findInvoices(container, { cooperative_order_id: partIds }))
    byPart.get(invoice.cooperative_order_id)?.push(toInvoiceRow(invoice))
  return byPart
}

/** Adds to each part of an order's view the papers issued for it. */
export async function withInvoices<Part extends { id: string }, View extends { parts: Part[] }>(
  container: MedusaContainer,
  view: View,
) {
  const invoices = await readInvoicesOf(
    container,
    view.parts.map(({ id }) => id),
  )
  return { ...view, parts: view.parts.map((part) => ({ ...part, invoices: invoices.get(part.id) ?? [] })) }
}
