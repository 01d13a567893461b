import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Disclosure } from "~/design/disclosure"
import { useLanguage } from "~/i18n/language"
import { useWorkspaceLinks } from "../frame/workspace-links"
import type { MovementList } from "./money.server"
import { SignedPrice } from "./signed-price"

/** What each order brought in the month; each opens all its lines. Not on paper, where every line is already. */
export const StatementOrders = ({ orders }: { orders: MovementList["orders"] }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  if (orders.length === 0) return null
  return (
    <Disclosure summary={<Trans>Order by order</Trans>} className="print:hidden">
      <ul className="grid">
        {orders.map(({ id, number, amount_mad }) => (
          <li key={id}>
            <Link
              to={`${href("moneyLines")}?order=${encodeURIComponent(id)}`}
              className="flex min-h-11 items-center justify-between gap-3 text-clay-deep underline"
            >
              <bdi dir="ltr">{number}</bdi>
              <SignedPrice dirhams={amount_mad} language={language} />
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
