import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { INVOICE_MODULE } from "../modules/invoice"
import type { InvoiceDraft, InvoiceModuleService, Issued } from "../modules/invoice/service"
import { drawUpCreditNotes, drawUpInvoice, type Setting } from "./draw-up"
import { type InvoicedPart, readInvoicedPart, readPartTerms } from "./read-invoiced-part"
import { readParties } from "./read-parties"

/**
 * Issues what a part calls for and lacks: its invoice once it is wholly delivered, then a credit note for each return
 * that was received. However often and from wherever it is called, each is issued once.
 */
export async function issuePapers(container: MedusaContainer, partId: string, now: Date): Promise<void> {
  const part = await readInvoicedPart(container, partId)
  if (part?.status !== "delivered" || part.total <= 0) return
  const { payment, rates } = await readPartTerms(container, part)
  const setting: Setting = { ...(await readParties(container, part)), payment }
  const invoice = await issue(container, {
    ...about(part, now),
    kind: "invoice",
    source_key: `invoice:${part.id}`,
    content: drawUpInvoice(part, rates, setting),
  })
  const service = container.resolve<InvoiceModuleService>(INVOICE_MODULE)
  const { number, issued_at } = await service.retrieveInvoice(invoice.id, { select: ["number", "issued_at"] })
  for (const { return_id, content } of drawUpCreditNotes(part, rates, setting, { number, issued_at })) {
    await issue(container, {
      ...about(part, now),
      kind: "credit_note",
      source_key: `credit_note:${return_id}`,
      ...{ return_id, invoice_id: invoice.id, content },
    })
  }
}

function about(part: InvoicedPart, now: Date) {
  return { cooperative_id: part.cooperative_id, cooperative_order_id: part.id, issued_at: now }
}

async function issue(container: MedusaContainer, draft: InvoiceDraft): Promise<Issued> {
  const service = container.resolve<InvoiceModuleService>(INVOICE_MODULE)
  const [known] = await service.listInvoices({ source_key: draft.source_key }, { select: ["id", "number"] })
  if (known) return { id: known.id, number: known.number, is_replay: true }
  const issued = await service.issue(draft)
  if (!issued.is_replay)
    await container.resolve(Modules.EVENT_BUS).emit({ name: "invoice.issued", data: { id: issued.id } })
  return issued
}
