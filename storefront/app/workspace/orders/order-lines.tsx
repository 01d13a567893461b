import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Picture } from "~/design/picture"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { isPaidByCard, type Order, type OrderLine } from "./order"

/** The goods of an order, their numbers large, and the cash to receive. */
export const OrderLines = ({ order }: { order: Order }) => {
  const language = useLanguage()
  return (
    <Card>
      <ul className="grid gap-4">
        {order.items.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <p className="mt-4 flex justify-between gap-3 border-t border-line pt-3 text-lg font-medium">
        {isPaidByCard(order) ? <Trans>Paid by card: no cash</Trans> : <Trans>Cash to receive</Trans>}
        {isPaidByCard(order) ? null : (
          <Price
            dirhams={order.cash_to_collect ?? order.totals.total}
            language={language}
            className="text-2xl"
          />
        )}
      </p>
    </Card>
  )
}

const Line = ({ line }: { line: OrderLine }) => (
  <li className="grid grid-cols-[4rem_1fr_auto] items-center gap-4">
    <span className="overflow-hidden rounded-control">
      {line.thumbnail ? <Picture src={line.thumbnail} alt="" sizes="4rem" /> : null}
    </span>
    <span className="min-w-0">
      <bdi>{line.title}</bdi>
      {line.variant_title ? <bdi className="block text-sm text-ink-soft">{line.variant_title}</bdi> : null}
      <LineState line={line} />
    </span>
    <span dir="ltr" className="text-2xl font-semibold">
      × {line.quantity - line.cancelled_quantity}
    </span>
  </li>
)

const LineState = ({ line }: { line: OrderLine }) => {
  const { shipped_quantity: sent, cancelled_quantity: cancelled, returned_quantity: returned } = line
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      {sent > 0 && sent < line.quantity - cancelled ? <Trans>Sent: {sent}</Trans> : null}
      {cancelled > 0 ? <Trans>Cancelled: {cancelled}</Trans> : null}
      {returned > 0 ? <Trans>Returned: {returned}</Trans> : null}
    </span>
  )
}
