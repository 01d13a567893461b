import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { Amount, CurrencyProvider } from "~/design/amount"
import { Badge } from "~/design/badge"
import { Icon } from "~/design/icon"
import { MomentText } from "../frame/moment-text"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { useEntriesAbout } from "../offline"
import { aboutOrder } from "./about-order"
import type { OrderRow as Row } from "./order"
import { workStatus } from "./statuses"

/** One order in a list: its sign, its number, what it asks, how much it brings. */
export const OrderRow = ({ order }: { order: Row }) => {
  const { i18n } = useLingui()
  const href = useWorkspaceLinks()
  const status = workStatus(order.status)
  const waits = useEntriesAbout(aboutOrder(order.id)).length > 0
  return (
    <li data-order={order.number} data-status={order.status}>
      <Link
        to={`${href("orders")}/${order.id}`}
        className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1 rounded-card border border-line bg-paper p-4 hover:border-clay"
      >
        <Icon name={status.icon} className="size-9 text-clay" />
        <span className="grid gap-1">
          <span className="text-lg font-semibold">
            <bdi>{order.number}</bdi>
          </span>
          <span className="text-sm text-ink-soft">
            <bdi>{order.customer_name}</bdi>
          </span>
        </span>
        <span className="text-end">
          <CurrencyProvider value={order.currency_code ?? "mad"}>
            <Amount value={order.total} className="block text-lg font-semibold" />
          </CurrencyProvider>
          <span className="text-sm text-ink-soft">
            <Plural value={order.item_count} one="# article" other="# articles" />
          </span>
        </span>
        <span className="col-span-3 flex flex-wrap items-center justify-between gap-2">
          <Badge tone={status.tone}>{i18n._(status.label)}</Badge>
          {waits ? (
            <Badge tone="saffron" icon="clock">
              <Trans>Waits to be sent</Trans>
            </Badge>
          ) : null}
          <MomentText at={order.created_at} className="text-sm text-ink-soft" />
        </span>
      </Link>
    </li>
  )
}
