import type { InvoiceContent } from "../modules/invoice/content"
import type { PartReturn } from "../workflows/cooperative-order/part"
import { creditedLines, invoicedLines, type PartRates } from "./gross-lines"
import type { InvoicedPart } from "./read-invoiced-part"
import { after, type Before, reckonLines } from "./reckon-lines"

/** What an invoice says besides what was sold. */
export type Setting = Pick<InvoiceContent, "seller" | "buyer" | "payment">

type Credited = { return_id: string; content: InvoiceContent }

const common = (part: InvoicedPart, setting: Setting) => ({
  ...setting,
  part_number: part.number,
  ordered_at: part.created_at,
  currency_code: part.currency_code,
})

/** What the invoice of a wholly delivered part says. */
export function drawUpInvoice(part: InvoicedPart, rates: PartRates, setting: Setting): InvoiceContent {
  return { ...common(part, setting), ...reckonLines(invoicedLines(part, rates)), credits: null }
}

/**
 * What the credit notes of a part's received returns say, the first received first. They depend on the part's records
 * alone: drawn up again after another return, the earlier ones are the same. A return that gave nothing back has none.
 */
export function drawUpCreditNotes(
  part: InvoicedPart,
  rates: PartRates,
  setting: Setting,
  invoice: NonNullable<InvoiceContent["credits"]>,
): Credited[] {
  let before: Before = new Map()
  const earlier: PartReturn[] = []
  const notes: Credited[] = []
  for (const returned of receivedReturns(part)) {
    const gross = creditedLines(part, returned, earlier, rates)
    if (returned.refund > 0) {
      const content = { ...common(part, setting), ...reckonLines(gross, before), credits: invoice }
      notes.push({ return_id: returned.id, content })
    }
    before = after(before, gross)
    earlier.push(returned)
  }
  return notes
}

function receivedReturns(part: InvoicedPart): PartReturn[] {
  const time = ({ received_at }: PartReturn) => received_at?.getTime() ?? 0
  return part.returns.filter(({ status }) => status === "received").sort((a, b) => time(a) - time(b))
}
