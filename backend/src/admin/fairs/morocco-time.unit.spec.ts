import { clockChanges } from "../../fairs/clock-changes"
import { instantOf, localOf } from "./morocco-time"

const CLOCK = clockChanges(new Date("2026-11-22T12:00:00Z"))

describe("a moment typed by Morocco's clock", () => {
  it("is an hour behind it in most of the year, and not in Ramadan", () => {
    expect(instantOf(CLOCK, "2026-06-01T18:00")).toBe("2026-06-01T17:00:00.000Z")
    expect(instantOf(CLOCK, "2026-03-01T18:00")).toBe("2026-03-01T18:00:00.000Z")
  })

  it("follows the market's clock, whatever the browser takes for Morocco's", () => {
    expect(instantOf([{ from: "2020-01-01T00:00:00Z", minutes: 120 }], "2026-06-01T18:00")).toBe(
      "2026-06-01T16:00:00.000Z",
    )
  })

  it("is shown again as it was typed", () => {
    for (const typed of ["2026-02-14T23:30", "2026-02-16T09:00", "2026-03-01T00:00", "2026-11-22T12:15"])
      expect(localOf(CLOCK, instantOf(CLOCK, typed) ?? "")).toBe(typed)
  })

  it("is nothing when nothing was typed", () => {
    expect(instantOf(CLOCK, "")).toBeNull()
  })
})
