import { daysBetween, formatDays, formatUntil } from "./fair-days"

describe("the days of a fair", () => {
  it("are told from the first to the last", () => {
    expect(formatDays("2026-11-28", "2026-12-03", "fr")).toMatch(/^28 novembre\s*–\s*3 décembre 2026$/)
    expect(daysBetween("2026-11-29", "2026-12-01")).toEqual(["2026-11-29", "2026-11-30", "2026-12-01"])
    expect(daysBetween("2026-12-01", "2026-12-01")).toHaveLength(1)
  })

  it("end the day before, when they end at midnight in Morocco", () => {
    expect(formatUntil(Date.parse("2026-12-03T23:00:00Z"), "fr")).toBe("3 décembre")
    expect(formatUntil(Date.parse("2026-12-03T19:00:00Z"), "fr")).toBe("3 décembre")
  })
})
