import { aheadByChanges, changesOf, onMarketClock, writeClock } from "./market-clock"

const DAY = 24 * 60
const HOUR = 60

describe("Morocco's clock as a page carries it", () => {
  it("goes back for Ramadan and on again, to the minute", () => {
    const [back, on] = [10 * DAY + 2 * HOUR, 40 * DAY + 1 * HOUR]
    const ahead = (minute: number) => (minute >= back && minute < on ? 0 : HOUR)
    const changes = changesOf(ahead, 0, 100 * DAY)
    expect(changes).toEqual([
      [0, HOUR],
      [back, 0],
      [on, HOUR],
    ])
    for (const minute of [-5, 0, back - 1, back, on - 1, on, 200 * DAY])
      expect(aheadByChanges(changes, minute)).toBe(ahead(minute))
  })

  it("is the one by which hours are shown", () => {
    const now = new Date()
    const changes = writeClock()
      .split(" ")
      .map((change) => change.split(":").map(Number) as [number, number])
    const ahead = aheadByChanges(changes, now.getTime() / 60_000)
    expect(onMarketClock(now).getTime() - now.getTime()).toBe(ahead * 60_000)
  })
})
