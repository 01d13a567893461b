import { clockChanges } from "./clock-changes"
import { hourInMorocco } from "./market-clock"

const CHANGES = clockChanges(new Date("2025-11-22T12:00:00Z"))

describe("how far Morocco's clocks are ahead", () => {
  it("is told from each change to the next, to the minute", () => {
    expect(CHANGES).toEqual(
      expect.arrayContaining([
        { from: "2025-02-23T02:00:00.000Z", minutes: 0 },
        { from: "2025-04-06T02:00:00.000Z", minutes: 60 },
      ]),
    )
    expect(CHANGES[0]?.from).toBe("2022-01-01T00:00:00.000Z")
  })

  it("gives the hour people see, at any time", () => {
    for (let day = 0; day < 700; day += 7) {
      const at = new Date(Date.UTC(2026, 0, day, 12, 30))
      const { minutes = 0 } = CHANGES.filter(({ from }) => new Date(from) <= at).at(-1) ?? {}
      expect(new Date(at.getTime() + minutes * 60_000).toISOString().slice(11, 16)).toBe(hourInMorocco(at))
    }
  })
})
