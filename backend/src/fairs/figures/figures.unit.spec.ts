import { compareAmounts } from "./compare-amounts"
import { amountsOfPart, netOf } from "./part-amounts"

const PART = { status: "delivered" as const, total: 100, cancelled_total: 20, returns: [] }

describe("what a fair's sale came to", () => {
  it("is what was sold, less what was cancelled and brought back", () => {
    expect(amountsOfPart(PART)).toEqual({ sold: 12_000, cancelled: 2_000, returned: 0 })
    expect(netOf(amountsOfPart(PART))).toBe(10_000)
  })

  it("is nothing for a part that was refused", () => {
    expect(netOf(amountsOfPart({ ...PART, status: "refused" }))).toBe(0)
  })
})

describe("comparing orders and books", () => {
  const parts = [{ id: "part_1", number: "7-1", amounts: amountsOfPart(PART) }]

  it("finds nothing when they agree to the centime", () => {
    expect(
      compareAmounts(parts, new Map([["part_1", { sold: 12_000, cancelled: 2_000, returned: 0 }]])),
    ).toEqual([])
  })

  it("says where they do not, by a centime", () => {
    const booked = new Map([["part_1", { sold: 12_001, cancelled: 2_000, returned: 0 }]])
    expect(compareAmounts(parts, booked)).toEqual([
      { part: "7-1", what: "sold", orders: 12_000, ledger: 12_001 },
    ])
  })

  it("says of a part that was never booked", () => {
    expect(compareAmounts(parts, new Map())).toHaveLength(2)
  })
})
