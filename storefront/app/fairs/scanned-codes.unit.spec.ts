import { readScannedCodes, withCode } from "./scanned-codes"

describe("the codes a visitor scanned", () => {
  it("are kept with where they led", () => {
    const codes = withCode({}, "abc", "cooperatives/tifawin?fair=oujda-2026")
    expect(readScannedCodes(codes)).toEqual({ abc: "cooperatives/tifawin?fair=oujda-2026" })
  })

  it("lead nowhere but to the market's own pages", () => {
    expect(readScannedCodes({ abc: "//evil.example" })).toEqual({})
    expect(readScannedCodes("nonsense")).toEqual({})
    expect(readScannedCodes(null)).toEqual({})
  })

  it("are few: the oldest go", () => {
    const codes = Array.from({ length: 12 }, (_, index) => `c${index}`).reduce(
      (all, code) => withCode(all, code, "products/miel?fair=oujda-2026"),
      {},
    )
    expect(Object.keys(codes)).toEqual(["c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11"])
  })
})
