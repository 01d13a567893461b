import { Plural, Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { dayOf } from "../frame/moment"

type Props = { days: { date: string; orders: number; total_mad: number }[] }

/** Each day something was sold: a bar as long as its sales, and the amount in figures. */
export const MonthDays = ({ days }: Props) => {
  const language = useLanguage()
  const sold = days.filter(({ orders }) => orders > 0)
  const most = Math.max(1, ...sold.map(({ total_mad }) => total_mad))
  return sold.length === 0 ? (
    <p className="text-ink-soft">
      <Trans>Nothing was sold this month.</Trans>
    </p>
  ) : (
    <Card as="section">
      <h2 className="mb-3 text-xl">
        <Trans>Day by day</Trans>
      </h2>
      <ol className="grid gap-3">
        {sold.map(({ date, orders, total_mad }) => (
          <li key={date} className="grid gap-1">
            <span className="flex items-baseline justify-between gap-3">
              <span>
                {dayOf(`${date}T12:00:00Z`, language)}
                <span className="ms-2 text-sm text-ink-soft">
                  <Plural value={orders} one="# order" other="# orders" />
                </span>
              </span>
              <Price dirhams={total_mad} language={language} className="font-semibold" />
            </span>
            <span className="h-2.5 rounded-full bg-lime-deep" aria-hidden="true">
              <span
                className="block h-full rounded-full bg-olive"
                style={{ inlineSize: `${Math.max(2, (total_mad / most) * 100)}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
