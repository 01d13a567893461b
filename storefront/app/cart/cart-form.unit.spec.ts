import { readCartForm, safeReturnPath } from "./cart-form"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe("a cart form", () => {
  it("accepts quantities in Arabic-Indic digits", () => {
    expect(readCartForm(form({ intent: "add", variant_id: "v", quantity: "١٢" }))).toEqual({
      change: { intent: "add", variant_id: "v", quantity: 12 },
    })
  })

  it.each(["0", "-1", "1e9", "1000000000", "abc", "", "1.5", "1001"])(
    "refuses to add %p articles",
    (quantity) => {
      expect(readCartForm(form({ intent: "add", variant_id: "v", quantity }))).toEqual({
        code: "invalid_quantity",
      })
    },
  )

  it("lets a shopper set an article to zero", () => {
    expect(readCartForm(form({ intent: "change", item_id: "i", quantity: "0" }))).toEqual({
      change: { intent: "change", item_id: "i", quantity: 0 },
    })
  })

  it("refuses an intent it does not know", () => {
    expect(readCartForm(form({ intent: "steal" }))).toEqual({ code: "invalid" })
  })
})

describe("the way back after adding", () => {
  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/ar\\evil",
    "javascript:alert(1)",
    "/arx",
  ])("never leaves the market for %p", (path) => expect(safeReturnPath(path, "/ar/cart")).toBe("/ar/cart"))

  it("keeps a path of the market", () => {
    expect(safeReturnPath("/fr/products/miel?x=1", "/fr/cart")).toBe("/fr/products/miel?x=1")
  })
})
