import fc from "fast-check"
import { marketDay, provinceTurn } from "./province-turn"

const DAYS = 365
const provinces = Array.from({ length: 75 }, (_, i) => `province-${i}`)
const products = provinces.flatMap((province) =>
  Array.from({ length: 8 }, (_, i) => ({ id: `${province}-${i}`, province })),
)

/** Provinces in the order their first product is shown that day. */
function orderOn(day: number): string[] {
  const turns = products.map(({ id, province }) => ({ province, turn: provinceTurn(id, province, day) }))
  return [...new Set(turns.sort((a, b) => a.turn - b.turn).map(({ province }) => province))]
}

describe("the turn of provinces among equal results", () => {
  const placesOf = new Map<string, number[]>(provinces.map((province) => [province, []]))
  beforeAll(() => {
    for (let day = 20_000; day < 20_000 + DAYS; day += 1) {
      orderOn(day).forEach((province, place) => placesOf.get(province)?.push(place))
    }
  })

  it("leaves no province always last, nor always first", () => {
    for (const places of placesOf.values()) {
      const mean = places.reduce((sum, place) => sum + place, 0) / places.length
      expect(Math.min(...places)).toBeLessThan(15)
      expect(mean).toBeGreaterThan(25)
      expect(mean).toBeLessThan(50)
    }
  })

  it("shows many provinces on the first page, even beside one with a thousand products", () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => ({ id: `crowd-${i}`, province: "crowd" }))
    const page = [...crowd, ...products]
      .map((product) => ({ ...product, turn: provinceTurn(product.id, product.province, 20_001) }))
      .sort((a, b) => a.turn - b.turn)
      .slice(0, 200)
    expect(new Set(page.map(({ province }) => province)).size).toBeGreaterThan(10)
  })

  it("is the same all day for the same product, and the day begins at midnight in Morocco", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.string()),
        fc.integer({ min: 0, max: 40_000 }),
        (id, province, day) => {
          expect(provinceTurn(id, province, day)).toBe(provinceTurn(id, province, day))
          expect(provinceTurn(id, province, day)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    expect(marketDay(new Date("2026-07-01T22:59:00Z"))).toBe(marketDay(new Date("2026-07-01T00:00:00Z")))
    expect(marketDay(new Date("2026-07-01T23:01:00Z"))).toBe(marketDay(new Date("2026-07-02T12:00:00Z")))
  })
})
