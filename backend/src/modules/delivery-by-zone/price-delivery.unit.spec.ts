import fc from "fast-check"
import { priceDelivery, priceDeliveryAbroad } from "./price-delivery"
import { DEFAULT_DELIVERY_TARIFF as tariff } from "./tariff"

const parcel = (to: string | null, grams: number | null, quantity = 1) => ({
  from_province: "al-hoceima",
  to_province: to,
  lines: [{ grams, quantity }],
})

describe("the price of a delivery", () => {
  it("is 20 DH within the cooperative's province and 35 DH elsewhere, up to 5 kg", () => {
    expect(priceDelivery(parcel("al-hoceima", 5000), tariff)).toBe(20)
    expect(priceDelivery(parcel("tiznit", 5000), tariff)).toBe(35)
  })

  it("counts every kilogram begun above 5 kg", () => {
    expect(priceDelivery(parcel("al-hoceima", 5001), tariff)).toBe(23)
    expect(priceDelivery(parcel("tiznit", 3500, 2), tariff)).toBe(45)
  })

  it("counts 500 g for an article nobody weighed", () => {
    expect(priceDelivery(parcel("tiznit", null, 10), tariff)).toBe(35)
    expect(priceDelivery(parcel("tiznit", null, 11), tariff)).toBe(40)
  })

  it("asks the price of the rest of the country while the address is unknown", () => {
    expect(priceDelivery(parcel(null, 100), tariff)).toBe(35)
    expect(priceDelivery({ ...parcel(null, 100), from_province: null }, tariff)).toBe(35)
  })

  it("abroad is by weight, in the currency that is paid in, and unknown in any other", () => {
    const lines = (grams: number) => [{ grams, quantity: 1 }]
    expect(priceDeliveryAbroad(lines(1000), "eur", tariff)).toBe(28)
    expect(priceDeliveryAbroad(lines(1001), "eur", tariff)).toBe(37)
    expect(priceDeliveryAbroad(lines(3000), "usd", tariff)).toBe(67)
    expect(priceDeliveryAbroad(lines(1000), "mad", tariff)).toBeNull()
  })

  it("never falls when the parcel gets heavier, and never costs more at home than away", () => {
    const grams = fc.integer({ min: 0, max: 80_000 })
    fc.assert(
      fc.property(grams, grams, (a, b) => {
        const [light, heavy] = a < b ? [a, b] : [b, a]
        expect(priceDelivery(parcel("tiznit", light), tariff)).toBeLessThanOrEqual(
          priceDelivery(parcel("tiznit", heavy), tariff),
        )
        expect(priceDelivery(parcel("al-hoceima", a), tariff)).toBeLessThanOrEqual(
          priceDelivery(parcel("tiznit", a), tariff),
        )
      }),
    )
  })
})
