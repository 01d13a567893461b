import type { Paper } from "./paper"

const LEFT_TO_RIGHT = "\u2066"
const END = "\u2069"
const FIRST_LETTER_DECIDES = "\u2068"
const NO_BREAK_SPACE = "\u00a0"
const SIGNS: Record<string, string> = { eur: "€", usd: "$" }
const DIRHAM: Record<Paper["lang"], string> = { ar: "درهم", fr: "DH", en: "DH", zgh: "DH" }

/** A number, code or reference that is read from left to right whatever stands around it (Unicode's isolates). */
export function ltr(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${END}`
}

/** A person's own words, in the direction they were written in: a French address in an Arabic paper. */
export function asWritten(text: string): string {
  return `${FIRST_LETTER_DECIDES}${text}${END}`
}

/** `text` as it was before `ltr` and `asWritten`. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066\u2068\u2069]/g, "")
}

/** Centimes as an amount without its currency: `1 234,50`, in every language. */
export function writeAmount(centimes: number): string {
  const dirhams = Math.trunc(Math.abs(centimes) / 100).toString()
  const grouped = dirhams.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  const cents = (Math.abs(centimes) % 100).toString().padStart(2, "0")
  return ltr(`${centimes < 0 ? "−" : ""}${grouped},${cents}`)
}

/** Centimes as people write them: `1 234,50 DH`, `1 234,50 درهم`. */
export function writeDirhams(centimes: number, lang: Paper["lang"]): string {
  return writeMoney(centimes, "mad", lang)
}

/** Minor units of any currency the market sells in: `12,50 €`, `1 234,50 DH`. */
export function writeMoney(centimes: number, currency: string, lang: Paper["lang"]): string {
  const sign = currency === "mad" ? DIRHAM[lang] : (SIGNS[currency] ?? currency.toUpperCase())
  return `${writeAmount(centimes)}${NO_BREAK_SPACE}${sign}`
}

/** A percent: `20 %`, `7,5 %`. */
export function writePercent(percent: number): string {
  return ltr(`${percent.toString().replace(".", ",")}${NO_BREAK_SPACE}%`)
}
