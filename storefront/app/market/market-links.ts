import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "~/i18n/language"

export type MarketLink = { href: string; label: string }

/** The links of header, menu and footer, in one place. */
export const useMarketLinks = (): Record<"ways" | "help" | "rules" | "makers", MarketLink[]> => {
  const { t } = useLingui()
  const language = useLanguage()
  const link = (path: string, label: string): MarketLink => ({ href: `/${language}/${path}`, label })
  return {
    ways: [
      link("products?tier=1", t`Artisan women`),
      link("products?category=services", t`Services`),
      link("cooperatives", t`Cooperatives`),
      link("provinces", t`Provinces`),
      link("fairs", t`Fairs`),
      link("how-it-works", t`How it works`),
    ],
    help: [
      link("order-lookup", t`Find my order`),
      link("account", t`My account`),
      link("withdrawal", t`Withdrawal and refund`),
    ],
    rules: [
      link("priority-rule", t`The priority rule`),
      link("terms", t`Terms of sale`),
      link("privacy", t`Personal data`),
    ],
    makers: [link("workspace", t`Cooperative's space`)],
  }
}
