import { readPrice } from "../goods/number-input"

export type QuoteAnswer =
  { act: "answer"; message: string; price_mad?: number } | { act: "decline"; reason: string }

/** Reads an answer to a quote request: words always, a price when there is one. */
export const readQuoteForm = (form: FormData): { answer: QuoteAnswer } | { code: string } => {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim().slice(0, 2000) : ""
  }
  if (form.get("intent") === "decline")
    return text("reason") ? { answer: { act: "decline", reason: text("reason") } } : { code: "reason_needed" }
  const message = text("message")
  if (!message) return { code: "required" }
  if (!text("price_mad")) return { answer: { act: "answer", message } }
  const price = readPrice(text("price_mad"))
  return "code" in price ? price : { answer: { act: "answer", message, price_mad: price.value } }
}
