import { westernDigits } from "~/i18n/western-digits"

const SPACES = /[\s\u00a0\u202f\u066c\u200e\u200f'’]/g
const CURRENCY = /(?:dhs?|mad|درهم|دراهم|ⴷⵔⵀⵎ)\.?$/iu
const MOST_DIRHAMS = 1_000_000

/** A number as it was typed, or the code of what is wrong with it. */
export type Read = { value: number } | { code: string }

/**
 * Reads a price in dirhams as people type it: Western or Arabic-Indic digits, comma or dot for the centimes. A lone
 * separator before three digits (`1,234`) may be thousands or a slip: it is asked again, as the backend does.
 */
export const readPrice = (typed: string): Read => {
  const text = westernDigits(typed.trim()).replace(CURRENCY, "").replaceAll("\u066b", ".").replace(SPACES, "")
  if (!text) return { code: "required" }
  if (text.startsWith("-")) return { code: "price_not_positive" }
  const hasBoth = text.includes(",") && text.includes(".")
  if (!hasBoth && /^\d{1,3}[.,]\d{3}$/.test(text)) return { code: "price_ambiguous" }
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "."
  const number = text.replaceAll(decimal === "," ? "." : ",", "").replace(decimal, ".")
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(number)) return { code: "price_not_a_number" }
  const value = Number(number)
  if (value <= 0) return { code: "price_not_positive" }
  return value > MOST_DIRHAMS ? { code: "price_too_high" } : { value }
}

/** Reads a whole number of things or grams, none of them negative. */
export const readWhole = (typed: string, most: number): Read => {
  const text = westernDigits(typed.trim()).replace(SPACES, "")
  if (!text) return { code: "required" }
  if (!/^\d{1,9}$/.test(text)) return { code: "invalid_number" }
  const value = Number(text)
  return value > most ? { code: "invalid_number" } : { value }
}
