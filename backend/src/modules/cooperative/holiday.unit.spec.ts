import { closedUntil } from "./holiday"

const day = (n: number) => new Date(Date.UTC(2026, 7, n))

describe("a cooperative's holidays", () => {
  it("is open without an end of closure", () => {
    expect(closedUntil({}, day(1))).toBeNull()
    expect(closedUntil({ closed_from: day(1), closed_until: null }, day(5))).toBeNull()
  })

  it("is closed from the first instant and open again at the last", () => {
    const closure = { closed_from: day(10), closed_until: day(20).toISOString() }
    expect([9, 10, 19, 20].map((n) => closedUntil(closure, day(n)))).toEqual([null, day(20), day(20), null])
  })

  it("is closed at once when no first day was given", () => {
    expect(closedUntil({ closed_until: day(20) }, day(1))).toEqual(day(20))
  })
})
