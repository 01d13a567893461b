import { createContext, useContext } from "react"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { classNames } from "./class-names"

const CurrencyContext = createContext("mad")

/** The currency of the amounts below it: that of a cart or an order; dirhams where nobody says. */
export const CurrencyProvider = CurrencyContext.Provider

export const useCurrency = (): string => useContext(CurrencyContext)

type Props = { value: number; className?: string }

/** An amount in the page's currency, kept on one line and in its own direction. */
export const Amount = ({ value, className }: Props) => {
  const language = useLanguage()
  return (
    <bdi className={classNames("whitespace-nowrap tabular-nums", className)}>
      {formatMoney(value, language, useCurrency())}
    </bdi>
  )
}
