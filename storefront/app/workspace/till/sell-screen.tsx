import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { EmptyState } from "~/design/empty-state"
import { Icon } from "~/design/icon"
import { MomentText } from "../frame/moment-text"
import { countOf } from "./basket"
import { BigAmount } from "./big-amount"
import { dirhamsOf } from "./cash"
import { GoodTile } from "./good-tile"
import type { Till } from "./use-till"

/** The goods as pictures to tap, and the total under the thumb. */
export const SellScreen = ({ till }: { till: Till }) => {
  const { t } = useLingui()
  const { starts_at, ends_at } = till.catalogue
  if (till.now < Date.parse(starts_at))
    return (
      <EmptyState title={t`The till opens with the fair`}>
        <MomentText at={starts_at} className="text-lg" />
      </EmptyState>
    )
  if (till.now >= Date.parse(ends_at))
    return (
      <EmptyState title={t`This fair is over.`}>
        <Trans>What was sold is sent when there is a signal.</Trans>
      </EmptyState>
    )
  return till.catalogue.goods.length === 0 ? (
    <EmptyState title={t`Nothing to sell here yet`}>
      <Trans>Put goods on sale: they show here at once.</Trans>
    </EmptyState>
  ) : (
    <>
      <ul className="grid grid-cols-2 gap-3 pb-24 sm:grid-cols-3 print:hidden">
        {till.catalogue.goods.map((good) => (
          <GoodTile key={good.variant_id} good={good} till={till} />
        ))}
      </ul>
      <TotalBar till={till} />
    </>
  )
}

/** What the basket comes to, in large; a touch goes on to paying. */
const TotalBar = ({ till }: { till: Till }) => {
  if (till.total === 0) return null
  return (
    <div className="fixed inset-x-0 bottom-16 z-20 mb-[env(safe-area-inset-bottom)] px-3 pb-2 print:hidden">
      <Link
        to="#pay"
        data-till-total={dirhamsOf(till.total)}
        className="mx-auto flex min-h-18 max-w-3xl items-center gap-3 rounded-card bg-clay px-4 text-paper shadow-lift"
      >
        <span className="grid h-11 min-w-11 shrink-0 place-items-center px-2 rounded-full bg-paper text-2xl font-semibold text-clay-deep tabular-nums">
          {countOf(till.lines)}
        </span>
        <BigAmount centimes={till.total} className="flex-1 text-3xl" />
        <span className="text-lg font-medium">
          <Trans>Pay</Trans>
        </span>
        <Icon name="forward" className="size-7" />
      </Link>
    </div>
  )
}
