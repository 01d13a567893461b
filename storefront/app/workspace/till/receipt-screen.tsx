import { Trans, useLingui } from "@lingui/react/macro"
import { Link, useOutletContext } from "react-router"
import { Button, ButtonLink } from "~/design/button"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import type { Member } from "../frame/member"
import { dayOf, hourOf } from "../frame/moment"
import { BigAmount } from "./big-amount"
import { changeOf, dirhamsOf } from "./cash"
import { ConflictCard } from "./conflict-card"
import { PaperReceipt } from "./paper-receipt"
import { receiptText, type ReceiptWords, whatsappLink } from "./receipt-text"
import { SaleStateBadge } from "./sale-state"
import { isSold, type TillSale } from "./till"
import { UndoSale } from "./undo-sale"
import type { Till } from "./use-till"

/** It is sold: what goes back to the customer, the receipt, and on to the next. */
export const ReceiptScreen = ({ till, sale }: { till: Till; sale: TillSale }) => {
  const words = useReceiptWords(till, sale)
  const change = sale.given_centimes === null ? 0 : (changeOf(sale.total_centimes, sale.given_centimes) ?? 0)
  return (
    <>
      <section
        className="grid justify-items-center gap-3 print:hidden"
        data-sale={sale.key}
        data-state={sale.state}
      >
        <Icon
          name={isSold(sale) ? "check" : "close"}
          className={classNames(
            "size-20 rounded-full p-4",
            isSold(sale) ? "bg-olive-wash text-olive-deep" : "bg-lime-deep text-ink-soft",
          )}
        />
        <BigAmount
          centimes={sale.total_centimes}
          className={classNames("text-5xl", !isSold(sale) && "line-through")}
        />
        <SaleStateBadge state={sale.state} />
        {change > 0 && isSold(sale) ? (
          <p className="flex items-baseline gap-3 text-lg">
            <Trans>Give back</Trans>
            <BigAmount centimes={change} className="text-4xl text-olive-deep" />
          </p>
        ) : null}
      </section>
      <ConflictCard till={till} sale={sale} />
      <div className="grid gap-3 print:hidden">
        <Link
          to="#sell"
          className="flex min-h-18 items-center justify-center gap-2 rounded-control bg-clay text-xl font-medium text-paper shadow-glaze"
        >
          <Icon name="plus" className="size-7" />
          <Trans>Next sale</Trans>
        </Link>
        {isSold(sale) ? <GiveReceipt words={words} /> : null}
      </div>
      <UndoSale till={till} sale={sale} />
      <PaperReceipt words={words} />
    </>
  )
}

/** The receipt, by message or on paper. */
const GiveReceipt = ({ words }: { words: ReceiptWords }) => (
  <>
    <ButtonLink
      href={whatsappLink(receiptText(words))}
      target="_blank"
      rel="noopener"
      variant="secondary"
      size="lg"
      icon="message"
    >
      <Trans>Receipt by WhatsApp</Trans>
    </ButtonLink>
    <Button type="button" variant="secondary" size="lg" icon="print" onClick={() => window.print()}>
      <Trans>Print the receipt</Trans>
    </Button>
  </>
)

const useReceiptWords = ({ catalogue }: Till, sale: TillSale) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { cooperative } = useOutletContext<Member>()
  const amount = (centimes: number): string => formatMoney(dirhamsOf(centimes), language)
  return {
    cooperative: localize(cooperative.name, language).text,
    fair: catalogue.fair_name,
    stand: catalogue.stand ? t`Stand ${catalogue.stand}` : undefined,
    moment: `${dayOf(sale.sold_at, language)} ${hourOf(sale.sold_at)}`,
    lines: sale.lines.map(({ quantity, title, unit_centimes }) => ({
      quantity,
      title,
      amount: amount(quantity * unit_centimes),
    })),
    total: amount(sale.total_centimes),
    number: sale.order_number ?? undefined,
  }
}
