import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { Card } from "~/design/card"
import { EmptyState } from "~/design/empty-state"
import { Icon } from "~/design/icon"
import { hourOf } from "../frame/moment"
import { countOf } from "./basket"
import { BigAmount } from "./big-amount"
import { dirhamsOf, expectedCash } from "./cash"
import { ConflictCard } from "./conflict-card"
import { SaleStateBadge } from "./sale-state"
import { isSold, type TillSale } from "./till"
import { salesOfDay } from "./phone-sales"
import type { Till } from "./use-till"

/** What was sold today: the sum in large, what needs her answer, then sale by sale. */
export const SalesScreen = ({ till }: { till: Till }) => {
  const { t } = useLingui()
  const today = salesOfDay(till.sales, till.day)
  const toSettle = till.sales.filter(({ state }) => state === "conflict" || state === "refused")
  const counted = today.filter(isSold)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4 print:hidden">
      <Card className="text-center">
        <h2 className="text-lg">
          <Trans>Sold today</Trans>
        </h2>
        <p className="text-5xl font-semibold" data-sold-today={dirhamsOf(expectedCash(0, today))}>
          <BigAmount centimes={expectedCash(0, today)} />
        </p>
        <p className="mt-1 text-lg">
          <Plural value={counted.length} one="# sale" other="# sales" />
        </p>
      </Card>
      {toSettle.map((sale) => (
        <ConflictCard key={sale.key} till={till} sale={sale} />
      ))}
      {today.length === 0 ? (
        <EmptyState title={t`Nothing sold yet today`} />
      ) : (
        <ul className="grid gap-2">
          {today.map((sale) => (
            <SaleRow key={sale.key} sale={sale} />
          ))}
        </ul>
      )}
    </section>
  )
}

const SaleRow = ({ sale }: { sale: TillSale }) => {
  return (
    <li>
      <Link
        to={`#receipt-${sale.key}`}
        className="grid min-h-16 grid-cols-[auto_1fr_auto] items-center gap-3 rounded-card border border-line bg-paper px-4 py-2"
        data-sale={sale.key}
        data-state={sale.state}
      >
        <bdi dir="ltr" className="text-lg tabular-nums">
          {hourOf(sale.sold_at)}
        </bdi>
        <span className="grid gap-1">
          <SaleStateBadge state={sale.state} />
          <span className="flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="tag" className="size-4" />
            {countOf(sale.lines)}
          </span>
        </span>
        <BigAmount
          centimes={sale.total_centimes}
          className={`text-2xl ${isSold(sale) ? "" : "line-through"}`}
        />
      </Link>
    </li>
  )
}
