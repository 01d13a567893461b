import { classNames } from "~/design/class-names"
import { formatMoney } from "~/i18n/format"
import type { Language } from "~/i18n/languages"

type Props = { dirhams: number; language: Language; className?: string; isPlain?: boolean }

/**
 * An amount that comes (+) or goes (−), the sign at the number's left in every language; `isPlain` leaves out the plus.
 */
export const SignedPrice = ({ dirhams, language, className, isPlain = false }: Props) => {
  const text = formatMoney(Math.abs(dirhams), language)
  const unitAt = text.lastIndexOf("\u00a0")
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
        {text.slice(0, unitAt)}
      </span>
      {text.slice(unitAt)}
    </bdi>
  )
}
