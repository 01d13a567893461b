import { countryName } from "~/i18n/country-name.server"
import { formatUnit } from "~/i18n/format"
import type { Language } from "~/i18n/languages"
import type { Market } from "~/medusa/market.server"

/** A country goods are sent to. */
export type Destination = { value: string; label: string; unit: string }

/** Morocco first, then the countries abroad by name; only Morocco while nothing is sent abroad. */
export const destinationsOf = (abroad: Market["abroad"], language: Language): Destination[] => {
  const collator = new Intl.Collator(language === "zgh" ? "fr" : language)
  const named = (code: string, currency: string): Destination => ({
    value: code,
    label: countryName(code, language),
    unit: formatUnit(currency, language),
  })
  const beyond = abroad.flatMap(({ currency, countries }) => countries.map((code) => named(code, currency)))
  return [named("ma", "mad"), ...beyond.sort((a, b) => collator.compare(a.label, b.label))]
}
