import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { workStatus } from "./statuses"

/** The statuses one looks for, in the order of the work. */
export const SHOWN_STATUSES = ["pending", "accepted", "packed", "shipped", "delivered"] as const

/** A row of signs: all the orders, or only those at one step. */
export const StatusFilter = ({ current }: { current: string | undefined }) => {
  const { i18n, t } = useLingui()
  const href = useWorkspaceLinks()
  return (
    <nav aria-label={t`Which orders`}>
      <ul className="scroll-row flex gap-2">
        <Choice to={href("orders")} isCurrent={current === undefined}>
          <Trans>All</Trans>
        </Choice>
        {SHOWN_STATUSES.map((status) => {
          const words = workStatus(status)
          return (
            <Choice key={status} to={`${href("orders")}?status=${status}`} isCurrent={current === status}>
              <Icon name={words.icon} />
              {i18n._(words.label)}
            </Choice>
          )
        })}
      </ul>
    </nav>
  )
}

type ChoiceProps = { to: string; isCurrent: boolean; children: React.ReactNode }

const Choice = ({ to, isCurrent, children }: ChoiceProps) => (
  <li className="shrink-0">
    <Link
      to={to}
      aria-current={isCurrent ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center gap-2 rounded-full border px-4",
        isCurrent ? "border-clay bg-clay-wash font-medium text-clay-deep" : "border-line-strong bg-paper",
      )}
    >
      {children}
    </Link>
  </li>
)
