import { dayInMorocco, endOfDayInMorocco, hourInMorocco, instantInMorocco } from "./market-clock"

describe("the clock of Morocco", () => {
  it("is an hour ahead of UTC, and not around Ramadan", () => {
    expect(instantInMorocco("2025-12-01", "10:00").toISOString()).toBe("2025-12-01T09:00:00.000Z")
    expect(instantInMorocco("2025-03-10", "10:00").toISOString()).toBe("2025-03-10T10:00:00.000Z")
  })

  it("tells the day and the hour people see", () => {
    const nearMidnight = new Date("2025-12-01T23:30:00Z")
    expect([dayInMorocco(nearMidnight), hourInMorocco(nearMidnight)]).toEqual(["2025-12-02", "00:30"])
  })

  it("ends a day at midnight, also where the day has 23 or 25 hours", () => {
    const lengths = ["2025-02-22", "2025-02-23", "2025-04-06"].map(
      (day) => (endOfDayInMorocco(day).getTime() - instantInMorocco(day).getTime()) / 3_600_000,
    )
    expect(lengths).toEqual([24, 25, 23])
  })

  it("knows no 31 February", () => {
    expect(() => instantInMorocco("2025-02-31")).toThrow(RangeError)
  })
})
