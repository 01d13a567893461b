import fc from "fast-check"
import { priceAbroad } from "./price-abroad"
import { isFarOff, parseRate } from "./rate"

describe("a price abroad", () => {
  it("is the dirham price by the rate of the day, rounded up to ten cents", () => {
    expect(priceAbroad(14_950, 108_500)).toBe(1380)
    expect(priceAbroad(10_850, 108_500)).toBe(1000)
    expect(priceAbroad(10_851, 108_500)).toBe(1010)
    expect(priceAbroad(0, 108_500)).toBe(0)
  })

  it("never gives the cooperative less than at home, nor asks ten cents more than that", () => {
    const price = fc.integer({ min: 0, max: 100_000_000 })
    const rate = fc.integer({ min: 10_000, max: 1_000_000 })
    fc.assert(
      fc.property(price, rate, (centimes, tenThousandths) => {
        const cents = priceAbroad(centimes, tenThousandths)
        expect(cents % 10).toBe(0)
        expect(BigInt(cents) * BigInt(tenThousandths)).toBeGreaterThanOrEqual(BigInt(centimes) * 10_000n)
        expect(BigInt(cents - 10) * BigInt(tenThousandths)).toBeLessThan(BigInt(centimes) * 10_000n)
      }),
    )
  })

  it("refuses what is no price and no rate", () => {
    expect(() => priceAbroad(-1, 108_500)).toThrow(RangeError)
    expect(() => priceAbroad(10.5, 108_500)).toThrow(RangeError)
    expect(() => priceAbroad(100, 0)).toThrow(RangeError)
  })
})

describe("a rate as an admin writes it", () => {
  it.each([
    ["10,85", 108_500],
    ["10.8542", 108_542],
    [" 9 ", 90_000],
    ["١٠٫٨٥", 108_500],
  ])("%s is %i ten-thousandths of a dirham", (text, rate) => expect(parseRate(text)).toBe(rate))

  it.each(["", "0", "0,99", "100,0001", "1085", "10,85123", "-10", "1e1", "10,8,5", "ten"])(
    "refuses %p",
    (text) => expect(parseRate(text)).toBeNull(),
  )

  it("more than a tenth away from the last one is asked about again", () => {
    expect(isFarOff(119_000, 108_500)).toBe(false)
    expect(isFarOff(120_000, 108_500)).toBe(true)
    expect(isFarOff(10_850, 108_500)).toBe(true)
  })
})
