import { dayOf, hourOf, isoDayOf, monthName } from "./moment"

describe("days and hours in Morocco", () => {
  it("are told in Morocco's time, in the month's Moroccan name", () => {
    expect(dayOf("2025-11-22T23:30:00Z", "ar")).toBe("23 نونبر")
    expect(hourOf("2025-11-22T23:30:00Z")).toBe("00:30")
    expect(isoDayOf("2025-11-22T23:30:00Z")).toBe("2025-11-23")
  })

  it("have twelve months in each language", () => {
    for (const language of ["ar", "fr", "en", "zgh"] as const)
      for (let month = 1; month <= 12; month += 1) expect(monthName(month, language)).not.toBe("")
  })
})
