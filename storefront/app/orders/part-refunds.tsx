import { Trans } from "@lingui/react/macro"
import { Amount } from "~/design/amount"
import { Icon } from "~/design/icon"
import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { OrderPart } from "./order-view"

type Refund = OrderPart["refunds"][number]

/** What of a part's price goes back to the shopper, how, and when at the latest. */
export const PartRefunds = ({ part }: { part: OrderPart }) =>
  part.refunds.length > 0 ? (
    <ul className="grid gap-2">
      {part.refunds.map((refund) => (
        <li
          key={refund.id}
          data-refund={refund.status}
          className="grid grid-cols-[auto_1fr_auto] items-start gap-3 rounded-control bg-lime-deep px-4 py-3"
        >
          <Icon name={refund.status === "sent" ? "check" : "cash"} className="mt-0.5 size-5" />
          <span>
            <RefundWords refund={refund} />
          </span>
          <span className="font-medium">
            <Amount value={refund.amount} />
          </span>
        </li>
      ))}
    </ul>
  ) : null

const RefundWords = ({ refund: { method, status, sent_at, due_by } }: { refund: Refund }) => {
  const language = useLanguage()
  const sent = formatDate(sent_at ?? due_by, language)
  const due = formatDate(due_by, language)
  if (status === "sent" && method === "card")
    return <Trans>Sent back to your card on {sent}. Your bank may take a few days to show it.</Trans>
  if (status === "sent" && method === "cash") return <Trans>Given back to you in cash on {sent}.</Trans>
  if (status === "sent") return <Trans>Sent to you by bank transfer on {sent}.</Trans>
  if (method === "card") return <Trans>Goes back to your card, by {due} at the latest.</Trans>
  return <Trans>The cooperative gives it back to you in cash, by {due} at the latest.</Trans>
}
