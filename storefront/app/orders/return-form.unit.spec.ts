import { readReturnForm } from "./return-form"

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe("a wish to give goods back", () => {
  it("names the lines and how many of each", () =>
    expect(
      readReturnForm(
        formOf({ "quantity.a": "٢", "quantity.b": "0", reason: "damaged", note: " broken " }),
        "12-1",
      ),
    ).toEqual({
      wish: {
        part_number: "12-1",
        items: [{ line_id: "a", quantity: 2 }],
        reason: "damaged",
        note: "broken",
      },
    }))

  it("needs something to give back and why", () => {
    expect(readReturnForm(formOf({ "quantity.a": "0", reason: "damaged" }), "12-1")).toEqual({
      code: "nothing_to_return",
    })
    expect(readReturnForm(formOf({ "quantity.a": "1", reason: "whim" }), "12-1")).toEqual({
      code: "return_reason_needed",
    })
  })
})
