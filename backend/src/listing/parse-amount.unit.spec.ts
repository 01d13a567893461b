import fc from "fast-check"
import { parseAmount } from "./parse-amount"

describe("reading a price as people write it", () => {
  it.each([
    ["149,50", 149.5],
    ["149.5", 149.5],
    ["١٤٩٫٥٠", 149.5],
    ["۱۲۰", 120],
    ["1 200", 1200],
    ["1\u202f200,5", 1200.5],
    ["1.200,50", 1200.5],
    ["1,200.50", 1200.5],
    ["120 DH", 120],
    ["٨٠ درهم", 80],
    [12.3, 12.3],
    [1_000_000, 1_000_000],
  ])("%s is %d dirhams", (written, amount) => {
    expect(parseAmount(written)).toEqual({ amount })
  })

  it.each([
    ["", "price_not_a_number"],
    ["abc", "price_not_a_number"],
    ["12,345.678", "price_not_a_number"],
    ["1e5", "price_not_a_number"],
    ["0x10", "price_not_a_number"],
    [NaN, "price_not_a_number"],
    [Infinity, "price_not_a_number"],
    ["1,234", "price_ambiguous"],
    ["1.500", "price_ambiguous"],
    ["0", "price_not_positive"],
    ["٠", "price_not_positive"],
    ["-5", "price_not_positive"],
    [-0.01, "price_not_positive"],
    ["1000000,01", "price_too_high"],
  ])("%s is refused", (written, fault) => {
    expect(parseAmount(written)).toEqual({ fault })
  })

  it("reads every price in centimes back, with a comma or a dot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (centimes) => {
        const text = (centimes / 100).toFixed(2)
        expect(parseAmount(text)).toEqual({ amount: centimes / 100 })
        expect(parseAmount(text.replace(".", ","))).toEqual({ amount: centimes / 100 })
      }),
    )
  })
})
