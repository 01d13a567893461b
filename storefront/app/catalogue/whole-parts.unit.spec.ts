import { wholeParts } from "./whole-parts"

const part = (name: string, amount: number) => ({ part: name, amount })

describe("where each dirham goes", () => {
  it("is shown when the parts are the amount to the centime", () => {
    const parts = [part("cooperative", 0.1), part("commission", 0.2), part("vat", 0)]
    expect(wholeParts(parts, 0.3)).toEqual([part("cooperative", 0.1), part("commission", 0.2)])
  })

  it("shows what the network adds to the price of a fair", () => {
    const parts = [part("cooperative", 90), part("vat", 20), part("campaign", -10)]
    expect(wholeParts(parts, 100)).toEqual(parts)
  })

  it("is not shown when a centime is missing, or when nobody knows it", () => {
    expect(wholeParts([part("cooperative", 10)], 10.01)).toEqual([])
    expect(wholeParts(undefined, 10)).toEqual([])
    expect(wholeParts([], 0)).toEqual([])
  })
})
