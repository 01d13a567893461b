import { formatMoney } from "~/i18n/format"
import { useCurrency } from "./amount"
import type { Language } from "~/i18n/languages"
import { classNames } from "./class-names"

type Props = { dirhams: number; language: Language; className?: string }

/** An amount in dirhams, or in the currency of the order it belongs to; on one line and in its own direction. */
export const Price = ({ dirhams, language, className }: Props) => (
  <bdi className={classNames("whitespace-nowrap tabular-nums", className)}>
    {formatMoney(dirhams, language, useCurrency())}
  </bdi>
)
