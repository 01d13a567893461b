import { westernDigits } from "../languages/western-digits"

const GROUPING = /[\s\u00a0\u202f\u066c'’]/g
const PLAIN_NUMBER = /^\d{1,9}(?:\.\d{1,2})?$/

/** What is wrong with a price somebody wrote. */
export type AmountFault = "price_not_a_number" | "price_ambiguous" | "price_not_positive" | "price_too_high"

export const MAX_PRICE_MAD = 1_000_000

/** Of a comma and a dot, the last one parts the centimes; the other groups thousands. */
function withDotForDecimals(text: string): string {
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "."
  const grouping = decimal === "," ? "." : ","
  return text.replaceAll(grouping, "").replace(decimal, ".")
}

/**
 * Reads a price in dirhams as people write it: `149,50`, `149.5`, `1 200`, `1.200,50`, `١٤٩٫٥٠`, `120 DH`. A lone
 * separator before three digits (`1,234`) may mean thousands or a slip of the finger: it is asked again, not guessed.
 */
export function parseAmount(input: string | number): { amount: number } | { fault: AmountFault } {
  const text = westernDigits(String(input).trim())
    .replace(/(?:dhs?|mad|درهم|دراهم|ⴷⵔⵀⵎ)\.?$/iu, "")
    .replaceAll("\u066b", ".")
    .replace(GROUPING, "")
  if (/^-/.test(text) && /\d/.test(text)) return { fault: "price_not_positive" }
  const hasBoth = text.includes(",") && text.includes(".")
  if (typeof input === "string" && !hasBoth && /^\d{1,3}[.,]\d{3}$/.test(text))
    return { fault: "price_ambiguous" }
  const number = withDotForDecimals(text)
  if (!PLAIN_NUMBER.test(number)) return { fault: "price_not_a_number" }
  const amount = Number(number)
  if (amount <= 0) return { fault: "price_not_positive" }
  return amount > MAX_PRICE_MAD ? { fault: "price_too_high" } : { amount }
}
