import { useLingui } from "@lingui/react/macro"
import { useRouteLoaderData } from "react-router"
import { useLanguage } from "~/i18n/language"
import type { Language } from "~/i18n/languages"
import type { loader } from "./market-layout"

export type MarketContext = {
  language: Language
  /** Path and query of this page. */ path: string
  origin: string
  name: string
}

/** What every page knows: its language, its address, the market's public address and name. */
export const useMarket = (): MarketContext => {
  const { t } = useLingui()
  const language = useLanguage()
  const frame = useRouteLoaderData<typeof loader>("market/market-layout")
  return { language, path: frame?.path ?? `/${language}`, origin: frame?.origin ?? "", name: t`Twiza` }
}
