import fc from "fast-check"
import { splitByLargestRemainder } from "./largest-remainder"
import { priceParts } from "./price-parts"

const RATES = { vat_percent: 20, commission_percent: 8, solidarity_percent: 2 }

const centimes = (parts: { amount: number }[]) => parts.map(({ amount }) => Math.round(amount * 100))
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)

const anyPrice = fc.integer({ min: 0, max: 100_000_000 })
const anyRates = fc.record({
  vat_percent: fc.constantFrom(0, 7, 10, 14, 20),
  commission_percent: fc.integer({ min: 0, max: 400 }).map((value) => value / 10),
  solidarity_percent: fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
})

describe("where each dirham of a price goes", () => {
  it("is 90, 8, 2 and 20 dirhams of 120 with 20 % VAT", () => {
    expect(priceParts(120, RATES)).toEqual([
      { part: "cooperative", amount: 90 },
      { part: "commission", amount: 8 },
      { part: "solidarity_fund", amount: 2 },
      { part: "vat", amount: 20 },
    ])
  })

  it("has no VAT for an exempt product, and the cooperative keeps nine tenths", () => {
    expect(centimes(priceParts(149.5, { ...RATES, vat_percent: 0 }))).toEqual([13_455, 1196, 299, 0])
  })

  it("adds up to the price, to the centime, whatever price and rates", () => {
    fc.assert(
      fc.property(anyPrice, anyRates, (price, rates) => {
        expect(total(centimes(priceParts(price / 100, rates)))).toBe(price)
      }),
    )
  })

  it("gives each part its exact share to less than a centime", () => {
    fc.assert(
      fc.property(anyPrice, anyRates, (price, rates) => {
        const withoutTax = price / (1 + rates.vat_percent / 100)
        const [, commission = 0, solidarity = 0, vat = 0] = centimes(priceParts(price / 100, rates))
        expect(Math.abs(commission - (withoutTax * rates.commission_percent) / 100)).toBeLessThan(1.000001)
        expect(Math.abs(solidarity - (withoutTax * rates.solidarity_percent) / 100)).toBeLessThan(1.000001)
        expect(Math.abs(vat - (price - withoutTax))).toBeLessThan(1.000001)
      }),
    )
  })

  it("refuses a negative price, and rates that would leave the cooperative less than nothing", () => {
    expect(() => priceParts(-1, RATES)).toThrow(RangeError)
    expect(() => priceParts(10, { ...RATES, commission_percent: 120 })).toThrow(RangeError)
  })
})

describe("splitting centimes", () => {
  it("gives the centime left to the largest remainder, then to the first", () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByLargestRemainder(10, [1, 2])).toEqual([3, 7])
  })

  it("never loses or makes a centime", () => {
    const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.nat(), weights, (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0))
        const shares = splitByLargestRemainder(amount, weights)
        expect(total(shares)).toBe(amount)
        expect(shares.every((share, index) => share >= 0 && (weights[index] !== 0 || share === 0))).toBe(true)
      }),
    )
  })
})
