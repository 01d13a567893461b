import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Icon, type IconName } from "~/design/icon"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"

type Props = {
  figures: { orders: number; total_mad: number; to_come_mad: number | null; received_mad: number | null }
  /** A month that has ended: what was to come then. */
  isOver?: boolean
}

/** The month in four figures, what was received first, for that is what there is; in two for those who only sell. */
export const MonthFigures = ({ figures, isOver = false }: Props) => {
  const language = useLanguage()
  return (
    <dl className="grid grid-cols-2 gap-3">
      {figures.received_mad === null ? null : (
        <MonthFigure
          icon="cash"
          label={isOver ? <Trans>Received</Trans> : <Trans>Received this month</Trans>}
        >
          <Price dirhams={figures.received_mad} language={language} />
        </MonthFigure>
      )}
      {figures.to_come_mad === null ? null : (
        <MonthFigure
          icon="clock"
          label={isOver ? <Trans>Still to come at its end</Trans> : <Trans>Still to come</Trans>}
        >
          <Price dirhams={figures.to_come_mad} language={language} />
        </MonthFigure>
      )}
      <MonthFigure icon="cart" label={<Trans>Orders</Trans>}>
        {figures.orders}
      </MonthFigure>
      <MonthFigure icon="tag" label={<Trans>Sold</Trans>}>
        <Price dirhams={figures.total_mad} language={language} />
      </MonthFigure>
    </dl>
  )
}

const MonthFigure = ({
  icon,
  label,
  children,
}: {
  icon: IconName
  label: ReactNode
  children: ReactNode
}) => (
  <div className="flex flex-col-reverse justify-end gap-1 rounded-card border border-line bg-paper p-4">
    <dt className="flex items-center gap-2 text-sm leading-snug text-ink-soft">
      <Icon name={icon} />
      {label}
    </dt>
    <dd className="text-xl font-semibold xs:text-2xl tabular-nums">{children}</dd>
  </div>
)
