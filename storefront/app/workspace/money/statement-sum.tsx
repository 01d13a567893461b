import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Card } from "~/design/card"
import { useLanguage } from "~/i18n/language"
import { whatWord } from "./money-words"
import type { MovementList } from "./money.server"
import { SignedPrice } from "./signed-price"

/** The month in one sum: what there was, what each kind of line came to, what there is. */
export const StatementSum = ({ list }: { list: MovementList }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  return (
    <Card as="section" className="print:border-black print:p-3">
      <dl className="grid gap-2">
        <SumRow name={<Trans>At the beginning of the month</Trans>}>
          <SignedPrice dirhams={list.opening_mad} language={language} isPlain isExact />
        </SumRow>
        {list.totals.map(({ what, amount_mad }) => (
          <SumRow key={what} name={i18n._(whatWord(what))}>
            <SignedPrice dirhams={amount_mad} language={language} isExact />
          </SumRow>
        ))}
        <SumRow
          name={<Trans>At the end of the month</Trans>}
          closing={list.closing_mad}
          className="border-t-2 border-ink pt-2 text-xl font-semibold"
        >
          <SignedPrice dirhams={list.closing_mad} language={language} isPlain isExact />
        </SumRow>
      </dl>
      {list.closing_mad < 0 ? (
        <p className="mt-3 text-ink-soft">
          <Trans>Below zero is what you owe the network, most often for shoppers' cash you kept.</Trans>
        </p>
      ) : null}
    </Card>
  )
}

type RowProps = { name: ReactNode; closing?: number; className?: string; children: ReactNode }

const SumRow = ({ name, closing, className = "", children }: RowProps) => (
  <div className={`flex items-baseline justify-between gap-3 ${className}`} data-closing={closing}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
