import { readStepForm } from "./step-request"

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const read = (fields: Record<string, string>) => readStepForm("co_1", form(fields))

describe("a step's form", () => {
  it("asks for what the step needs, and no more", () => {
    expect(read({ step: "accept" })).toEqual({ step: "accept", path: "orders/co_1/accept", body: {} })
    expect(read({ step: "ship", carrier: "", tracking_number: " MA 12 " })).toMatchObject({
      path: "orders/co_1/ship",
      body: { tracking_number: "MA 12" },
    })
  })

  it("refuses only with a reason", () => {
    expect(read({ step: "refuse", reason: "  " })).toEqual({ code: "reason_needed" })
    expect(read({ step: "refuse", reason: "plus de safran" })).toMatchObject({
      body: { reason: "plus de safran" },
    })
  })

  it("reads cash in Arabic digits, with a comma or a dot", () => {
    for (const typed of ["١٤٩٫٥", "149,5", "149.50", "149,50 "])
      expect(read({ step: "deliver", cash_received_mad: typed })).toMatchObject({
        body: { cash_received_mad: 149.5 },
      })
    expect(read({ step: "deliver", cash_received_mad: "beaucoup" })).toEqual({ code: "invalid_amount" })
    expect(read({ step: "deliver", cash_received_mad: "" })).toMatchObject({ body: {} })
  })

  it("sends some of the goods, but not none of them", () => {
    const part = { step: "ship", part: "on", "quantity.line_a": "2", "quantity.line_b": "0" }
    expect(read(part)).toMatchObject({ body: { items: [{ line_id: "line_a", quantity: 2 }] } })
    expect(read({ ...part, "quantity.line_a": "0" })).toEqual({ code: "nothing_to_send" })
  })

  it("gives a parcel to the network's carrier, to another one, or to nobody", () => {
    const shipped = (fields: Record<string, string>) => {
      const request = read({ step: "ship", ...fields })
      return "body" in request ? request.body : request
    }
    expect(shipped({ carrier_choice: "amana", carrier: "" })).toEqual({ carrier_code: "amana" })
    expect(shipped({ carrier_choice: "other", carrier: "Un voisin" })).toEqual({ carrier: "Un voisin" })
    expect(shipped({ carrier_choice: "self", carrier: "Un voisin" })).toEqual({})
  })

  it("says by its own address that money was given back", () =>
    expect(read({ step: "refund_given", refund_id: "shrefund_1" })).toMatchObject({
      path: "orders/co_1/refunds/shrefund_1/given",
      body: {},
    }))

  it("answers a return by its own address", () =>
    expect(read({ step: "return_received", return_id: "ret/1" })).toMatchObject({
      path: "orders/co_1/returns/ret%2F1/received",
    }))

  it("does not know other steps", () => expect(read({ step: "delete" })).toEqual({ code: "invalid" }))
})
