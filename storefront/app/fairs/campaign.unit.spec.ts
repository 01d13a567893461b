import { campaignPrice, isRunning, nextPriceChange, readCampaign } from "./campaign"

const [start, end] = [Date.parse("2026-12-04T09:00:00Z"), Date.parse("2026-12-13T19:00:00Z")]
const campaign = { percent: 15, startsAt: start, endsAt: end }

describe("the price of a fair", () => {
  it("is so many percent less, to the centime", () => {
    expect(campaignPrice(149.9, campaign)).toBe(127.42)
    expect(campaignPrice(0.03, { ...campaign, percent: 50 })).toBe(0.02)
  })

  it("starts and stops by the clock", () => {
    expect([start - 1, start, end - 1, end].map((now) => isRunning(campaign, now))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([start - 1, start, end].map((now) => nextPriceChange(campaign, now))).toEqual([
      start,
      end,
      undefined,
    ])
  })

  it("is read from dates as text, or as an index keeps them", () => {
    const dates = { percent: 15, starts_at: "2026-12-04T09:00:00Z", ends_at: end / 1000 }
    expect(readCampaign(dates)).toEqual(campaign)
    expect(readCampaign({ ...dates, percent: 0 })).toBeUndefined()
    expect(readCampaign({ ...dates, ends_at: null })).toBeUndefined()
    expect(readCampaign({ ...dates, ends_at: dates.starts_at })).toBeUndefined()
  })
})
