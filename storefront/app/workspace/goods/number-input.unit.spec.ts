import fc from "fast-check"
import { readPrice, readWhole } from "./number-input"

describe("a price as people type it", () => {
  it.each([
    ["149,50", 149.5],
    ["149.5", 149.5],
    ["١٤٩٫٥٠", 149.5],
    ["۱۲۰", 120],
    ["1 200", 1200],
    ["1.200,50", 1200.5],
    ["1,200.50", 1200.5],
    ["120 DH", 120],
    ["١٢٠ درهم", 120],
  ])("reads %s", (typed, value) => expect(readPrice(typed)).toEqual({ value }))

  it.each([
    ["", "required"],
    ["0", "price_not_positive"],
    ["-5", "price_not_positive"],
    ["1,234", "price_ambiguous"],
    ["douze", "price_not_a_number"],
    ["1e9", "price_not_a_number"],
    ["=2+3", "price_not_a_number"],
    ["1000001", "price_too_high"],
  ])("refuses %s", (typed, code) => expect(readPrice(typed)).toEqual({ code }))

  it("reads every amount to the centime, with a comma as with a dot, in either digits", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (centimes) => {
        const written = (centimes / 100).toFixed(2)
        const arabic = written.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "")
        for (const typed of [written, written.replace(".", ","), arabic])
          expect(readPrice(typed)).toEqual({ value: centimes / 100 })
      }),
    ))
})

describe("how many", () => {
  it("reads whole numbers in either digits", () => {
    expect(readWhole("١٢", 100)).toEqual({ value: 12 })
    expect(readWhole("0", 100)).toEqual({ value: 0 })
  })
  it.each(["-1", "1.5", "101", "many"])("refuses %s", (typed) =>
    expect(readWhole(typed, 100)).toEqual({ code: "invalid_number" }),
  )
})
