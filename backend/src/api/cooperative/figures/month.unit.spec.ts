import { currentMonth } from "../../../money/month"
import { monthSchema } from "./month"

describe("a month of figures", () => {
  it("begins when it does in Morocco", () => {
    expect(currentMonth(new Date("2026-11-30T23:30:00Z"))).toBe("2026-12")
    expect(currentMonth(new Date("2026-12-01T10:00:00Z"))).toBe("2026-12")
  })

  it.each(["2026-13", "26-11", "2026-1", "2026-11-01", "1999-01", "'; drop"])("is not %s", (month) => {
    expect(monthSchema.safeParse({ month }).success).toBe(false)
  })
})
