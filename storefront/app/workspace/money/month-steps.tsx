import { useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { monthName } from "../frame/moment"
import { monthAfter } from "./month"

/** One month at a time: its name, the one before, the one after unless it is to come. */
export const MonthSteps = ({ month, isLast, path }: { month: string; isLast: boolean; path: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [year, number] = month.split("-")
  const look =
    "grid size-12 place-items-center rounded-control border border-line-strong bg-paper hover:border-clay"
  return (
    <nav aria-label={t`Month`} className="flex items-center justify-between gap-3 print:hidden">
      <Link to={`${path}?month=${monthAfter(month, -1)}`} aria-label={t`The month before`} className={look}>
        <Icon name="forward" className="size-6 rotate-180" />
      </Link>
      <h2 className="text-2xl">
        {monthName(Number(number), language)} {year}
      </h2>
      {isLast ? (
        <span className="size-12" />
      ) : (
        <Link to={`${path}?month=${monthAfter(month, 1)}`} aria-label={t`The month after`} className={look}>
          <Icon name="forward" className="size-6" />
        </Link>
      )}
    </nav>
  )
}
