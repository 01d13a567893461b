import { monthAfter, readMonth, thisMonth } from "./month"

describe("a month", () => {
  it("begins when it begins in Morocco", () =>
    expect(thisMonth(new Date("2026-10-31T23:30:00Z"))).toBe("2026-11"))

  it("is this one when the address names none", () =>
    expect(readMonth("2026-13", new Date("2026-11-22T10:00:00Z"))).toBe("2026-11"))

  it("follows and precedes over the year's end", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01")
    expect(monthAfter("2026-01", -1)).toBe("2025-12")
  })
})
