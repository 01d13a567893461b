import { readPayoutForm } from "./payout-request"

const form = (values: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

describe("what a treasurer says of a payout", () => {
  it("is that it arrived", () =>
    expect(readPayoutForm(form({ id: "line_1", answer: "confirm", note: "x" }))).toEqual({
      answer: "confirm",
      path: "money/payouts/line_1/confirm",
      body: {},
    }))

  it("is that it did not, with what the bank said if there is anything to say", () => {
    const said = readPayoutForm(form({ id: "a/b", answer: "not-received", note: "  Rien  " }))
    expect(said).toMatchObject({ path: "money/payouts/a%2Fb/not-received", body: { note: "Rien" } })
    expect(readPayoutForm(form({ id: "a", answer: "not-received", note: " " }))?.body).toEqual({})
  })

  it("is nothing else", () => {
    expect(readPayoutForm(form({ id: "line_1", answer: "delete" }))).toBeUndefined()
    expect(readPayoutForm(form({ answer: "confirm" }))).toBeUndefined()
  })
})
