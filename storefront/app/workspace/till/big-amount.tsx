import { classNames } from "~/design/class-names"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { dirhamsOf } from "./cash"

type Props = { centimes: number; className?: string }

/** An amount to be read at arm's length: its number large, its unit small beside it. */
export const BigAmount = ({ centimes, className }: Props) => {
  const text = formatMoney(dirhamsOf(centimes), useLanguage())
  const unitAt = text.lastIndexOf("\u00a0")
  return (
    <bdi className={classNames("font-semibold whitespace-nowrap tabular-nums", className)}>
      {text.slice(0, unitAt)}
      <span className="inline-block text-[0.5em] font-medium">{text.slice(unitAt)}</span>
    </bdi>
  )
}
