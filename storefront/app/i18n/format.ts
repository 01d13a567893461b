import type { Language } from "./languages"
import { onMarketClock } from "./market-clock"

/**
 * Money and dates as people write them in Morocco, made on the server: browsers lack Tamazight data, and no
 * `Intl` locale prints "DH". Digits are Western in all four languages (Moroccan use).
 */
const amountFormat = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const wholeAmountFormat = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 })

const UNIT: Record<Language, string> = { ar: "درهم", fr: "DH", en: "DH", zgh: "ⴷⵔⵀⵎ" }

const FOREIGN_UNIT: Record<string, string> = { eur: "€", usd: "$" }

/**
 * Formats an amount (`149.5` is "149,50 DH"; whole amounts drop their centimes).
 * @param currency in dirhams unless it says otherwise (`eur`, `usd`: what shoppers abroad pay in)
 */
export const formatMoney = (amount: number, language: Language, currency = "mad"): string => {
  const format = Number.isInteger(amount) ? wholeAmountFormat : amountFormat
  return `${format.format(amount)}\u00a0${formatUnit(currency, language)}`
}

/** The sign of a currency as people write it after an amount. */
export const formatUnit = (currency: string, language: Language): string =>
  currency === "mad" ? UNIT[language] : (FOREIGN_UNIT[currency] ?? currency.toUpperCase())

/** Formats an amount for a table whose head names the unit: always two decimals, so that they stand in line. */
export const formatAmount = (dirhams: number): string => amountFormat.format(dirhams)

export const formatNumber = (value: number): string => wholeAmountFormat.format(value)

const DATE_LOCALES: Record<Language, string> = { ar: "ar-MA", fr: "fr-MA", en: "en-GB", zgh: "zgh-MA" }

const dateFormats = new Map<string, Intl.DateTimeFormat>()

const dateFormat = (language: Language, withTime: boolean): Intl.DateTimeFormat => {
  const key = `${language}:${withTime}`
  const known = dateFormats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(DATE_LOCALES[language], {
    timeZone: "UTC",
    numberingSystem: "latn",
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(withTime ? { hour: "2-digit", minute: "2-digit" } : {}),
  })
  dateFormats.set(key, made)
  return made
}

/** Formats an instant (ISO 8601) as a day on Morocco's clock. */
export const formatDate = (instant: string, language: Language): string =>
  dateFormat(language, false).format(onMarketClock(new Date(instant)))

/** Formats an instant (ISO 8601) as a day and an hour on Morocco's clock. */
export const formatDateTime = (instant: string, language: Language): string =>
  dateFormat(language, true).format(onMarketClock(new Date(instant)))

/** Formats grams as a shopper reads them: 250 g, 1,5 kg. */
export const formatWeight = (grams: number, language: Language): string => {
  const units = { ar: ["غ", "كغ"], fr: ["g", "kg"], en: ["g", "kg"], zgh: ["g", "kg"] }[language]
  return grams < 1000
    ? `${wholeAmountFormat.format(grams)}\u00a0${units[0]}`
    : `${new Intl.NumberFormat("fr", { maximumFractionDigits: 2 }).format(grams / 1000)}\u00a0${units[1]}`
}
