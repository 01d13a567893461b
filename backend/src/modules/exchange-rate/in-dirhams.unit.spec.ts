import fc from "fast-check"
import { inDirhams } from "./in-dirhams"
import { priceAbroad } from "./price-abroad"

const rates = fc.integer({ min: 10_000, max: 1_000_000 })

describe("an amount abroad in dirhams", () => {
  it("is by the rate, to the nearest centime, of either sign", () => {
    expect(inDirhams(1000, 108_500)).toBe(10_850)
    expect(inDirhams(1, 108_500)).toBe(11)
    expect(inDirhams(-1, 108_500)).toBe(-11)
    expect(inDirhams(0, 108_500)).toBe(0)
  })

  it("of a price abroad is never less than the price at home", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), rates, (centimes, rate) => {
        expect(inDirhams(priceAbroad(centimes, rate), rate)).toBeGreaterThanOrEqual(centimes)
      }),
    )
  })

  it("refuses what is not whole", () => {
    expect(() => inDirhams(0.5, 108_500)).toThrow(RangeError)
    expect(() => inDirhams(1, 0)).toThrow(RangeError)
  })
})
