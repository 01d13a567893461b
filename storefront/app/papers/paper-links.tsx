import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import type { InvoiceRow } from "./paper"

/** The invoice of a part, and the credit notes on it. Nothing before it is delivered. */
export const PaperLinks = ({ invoices, base }: { invoices: InvoiceRow[]; base: string }) =>
  invoices.length > 0 ? (
    <ul className="grid gap-2 print:hidden">
      {invoices.map(({ id, kind, number }) => (
        <li key={id}>
          <a
            href={`${base}/${id}`}
            data-invoice={number}
            className="inline-flex min-h-11 items-center gap-2 text-clay-deep underline"
          >
            <Icon name="paper" className="size-5" />
            {kind === "invoice" ? <Trans>Invoice</Trans> : <Trans>Credit note</Trans>}
            <bdi dir="ltr">{number}</bdi>
          </a>
        </li>
      ))}
    </ul>
  ) : null
