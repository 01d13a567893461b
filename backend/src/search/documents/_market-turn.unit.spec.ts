import fc from "fast-check"
import { dealRounds, marketDay, marketTurn } from "./market-turn"

const DAYS = 365
const provinces = Array.from({ length: 75 }, (_, i) => `province-${i}`)

/** Provinces in the order of one round that day. */
const orderOn = (day: number) => [...provinces].sort((a, b) => marketTurn(0, a, day) - marketTurn(0, b, day))

describe("the turn of equal results", () => {
  it("leaves no province always last, nor always first", () => {
    const placesOf = new Map<string, number[]>(provinces.map((province) => [province, []]))
    for (let day = 20_000; day < 20_000 + DAYS; day += 1) {
      orderOn(day).forEach((province, place) => placesOf.get(province)?.push(place))
    }
    for (const places of placesOf.values()) {
      const mean = places.reduce((sum, place) => sum + place, 0) / places.length
      expect(Math.min(...places)).toBeLessThan(8)
      expect(mean).toBeGreaterThan(25)
      expect(mean).toBeLessThan(50)
    }
  })

  it("shows one product of each category before the second of any", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.integer({ min: 0, max: 40_000 }),
        (ids, day) => {
          const rounds = dealRounds(ids, day)
          expect([...rounds.values()].sort((a, b) => a - b)).toEqual(ids.map((_, i) => i))
          expect(marketTurn(0, "a", day)).toBeLessThan(marketTurn(1, "b", day))
        },
      ),
    )
  })

  it("draws another product of a category each day", () => {
    const ids = ["a", "b", "c", "d"]
    const firsts = Array.from(
      { length: 60 },
      (_, day) => [...dealRounds(ids, day)].find(([, round]) => round === 0)?.[0],
    )
    expect(new Set(firsts).size).toBe(ids.length)
  })

  it("changes at midnight in Morocco", () => {
    expect(marketDay(new Date("2026-07-01T22:59:00Z"))).toBe(marketDay(new Date("2026-07-01T00:00:00Z")))
    expect(marketDay(new Date("2026-07-01T23:01:00Z"))).toBe(marketDay(new Date("2026-07-02T12:00:00Z")))
  })
})
