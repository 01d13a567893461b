import { classNames } from "~/design/class-names"
import { formatAmount, formatMoney } from "~/i18n/format"
import type { Language } from "~/i18n/languages"

type Props = {
  dirhams: number
  language: Language
  className?: string
  /** A sum rather than something that comes: without a plus. */
  isPlain?: boolean
  /** With its centimes, even when there are none. */
  isExact?: boolean
  /** Without the unit: the table's head says it. */
  isBare?: boolean
}

/** An amount that comes (+) or goes (−), the sign at the number's left in every language. */
export const SignedPrice = ({ dirhams, language, className, isPlain, isExact, isBare }: Props) => {
  const text = formatMoney(Math.abs(dirhams), language)
  const unitAt = text.lastIndexOf("\u00a0")
  const number = isExact ? formatAmount(Math.abs(dirhams)) : text.slice(0, unitAt)
  const plus = isPlain ? "" : "+"
  return (
    <bdi
      className={classNames(
        "whitespace-nowrap tabular-nums",
        !isPlain && dirhams > 0 && "text-olive-deep",
        className,
      )}
    >
      <span dir="ltr">
        {dirhams < 0 ? "−" : dirhams > 0 ? plus : ""}
        {number}
      </span>
      {isBare ? null : text.slice(unitAt)}
    </bdi>
  )
}
