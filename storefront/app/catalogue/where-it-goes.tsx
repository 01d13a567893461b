import { Trans } from "@lingui/react/macro"
import { Amount, useCurrency } from "~/design/amount"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { type PricePart, PricePartsTable } from "./price-parts-table"
import { wholeParts } from "./whole-parts"

type Props = { parts: PricePart[] | null | undefined; total: number }

/** Where each dirham of a whole cart or order goes; nothing while it is not known to the centime. */
export const WhereItGoes = ({ parts, total }: Props) => {
  const shown = wholeParts(parts, total)
  if (shown.length === 0) return null
  return (
    <Card as="section" labelledBy="where-it-goes">
      <h2 id="where-it-goes" className="text-lg">
        <Heading />
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">
        <Trans>
          Of the <Amount value={total} /> you pay:
        </Trans>
      </p>
      <PricePartsTable parts={shown} />
    </Card>
  )
}

/** The same for one cooperative's part, behind its question. */
export const WherePartGoes = ({ parts, total }: Props) => {
  const shown = wholeParts(parts, total)
  if (shown.length === 0) return null
  return (
    <Disclosure summary={<Heading />} className="border-b-0">
      <PricePartsTable parts={shown} />
    </Disclosure>
  )
}

const Heading = () =>
  useCurrency() === "mad" ? <Trans>Where each dirham goes</Trans> : <Trans>Where your money goes</Trans>
