import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { type PaperSize, paperRule } from "./paper-size"

type Props = { size: PaperSize; back: string; children: ReactNode }

/** A page for paper: on the screen a button to print it, on the paper only the sheet, of the size the paper has. */
export const PrintPage = ({ size, back, children }: Props) => (
  <div className="mx-auto grid max-w-3xl gap-4 px-4 py-5 print:p-0">
    <style>{paperRule(size, size === "A6" ? "5mm" : "15mm")}</style>
    <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <Link to={back} className="inline-flex min-h-11 items-center gap-1 text-clay-deep underline">
        <Icon name="forward" className="size-5 rotate-180" />
        <Trans>Back to the order</Trans>
      </Link>
      <Button type="button" size="lg" icon="print" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    </div>
    <div
      className={
        size === "A6"
          ? "mx-auto w-full max-w-[105mm] rounded-control border border-line bg-paper p-[5mm] print:max-w-none print:rounded-none print:border-0 print:p-0"
          : "rounded-control border border-line bg-paper p-6 print:rounded-none print:border-0 print:p-0"
      }
    >
      {children}
    </div>
  </div>
)
