import { readQuoteForm } from "./quote-form"

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe("an answer to a quote request", () => {
  it("has words, and a price when there is one", () => {
    expect(readQuoteForm(formOf({ message: "نعم", price_mad: "١٢٠٠" }))).toEqual({
      answer: { act: "answer", message: "نعم", price_mad: 1200 },
    })
    expect(readQuoteForm(formOf({ message: "Call me", price_mad: "" }))).toEqual({
      answer: { act: "answer", message: "Call me" },
    })
  })

  it("says what is missing or cannot be read", () => {
    expect(readQuoteForm(formOf({ message: " " }))).toEqual({ code: "required" })
    expect(readQuoteForm(formOf({ message: "ok", price_mad: "0" }))).toEqual({ code: "price_not_positive" })
    expect(readQuoteForm(formOf({ intent: "decline", reason: "" }))).toEqual({ code: "reason_needed" })
  })

  it("can be a refusal with its reason", () =>
    expect(readQuoteForm(formOf({ intent: "decline", reason: "Too far" }))).toEqual({
      answer: { act: "decline", reason: "Too far" },
    }))
})
