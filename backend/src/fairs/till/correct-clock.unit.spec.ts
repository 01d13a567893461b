import fc from "fast-check"
import { fairDays } from "../fair-days"
import { correctClock } from "./correct-clock"

const EDITION = { opens_on: "2027-03-01", closes_on: "2027-03-03", hours: { from: "10:00", to: "21:00" } }
const at = (text: string) => new Date(text)

describe("when something was sold at a stand", () => {
  it("is what the phone says when its clock is right, however late it sends", () => {
    const times = {
      phone_sold_at: at("2027-03-01T12:00:00Z"),
      sent_at: at("2027-03-05T08:00:00Z"),
      now: at("2027-03-05T08:00:04Z"),
    }
    expect(correctClock(EDITION, times)).toEqual({ sold_at: times.phone_sold_at, clock_corrected: false })
  })

  it("is a day later when the phone's clock is a day behind", () => {
    const corrected = correctClock(EDITION, {
      phone_sold_at: at("2027-03-01T12:00:00Z"),
      sent_at: at("2027-03-01T18:00:00Z"),
      now: at("2027-03-02T18:00:00Z"),
    })
    expect(corrected).toEqual({ sold_at: at("2027-03-02T12:00:00Z"), clock_corrected: true })
  })

  it("is what the phone last measured, when the sale waited long to be sent", () => {
    const waited = {
      phone_sold_at: at("2027-03-01T10:00:00Z"),
      sent_at: at("2027-03-01T10:00:00Z"),
      now: at("2027-03-01T18:00:00Z"),
    }
    const right = { sold_at: waited.phone_sold_at, clock_corrected: false }
    expect(correctClock(EDITION, { ...waited, clock_offset_ms: 0 })).toEqual(right)
    const ahead = correctClock(EDITION, { ...waited, clock_offset_ms: 3_600_000 })
    expect(ahead).toEqual({ sold_at: at("2027-03-01T11:00:00Z"), clock_corrected: true })
  })

  it("is brought into the fair when the clock was put right between the sale and the sending", () => {
    const corrected = correctClock(EDITION, {
      phone_sold_at: at("2020-01-01T00:03:00Z"),
      sent_at: at("2027-03-02T18:00:00Z"),
      now: at("2027-03-02T18:00:00Z"),
    })
    expect(corrected).toEqual({ sold_at: fairDays(EDITION).starts, clock_corrected: true })
  })

  it("is never in the future nor outside the fair, whatever a phone says", () => {
    const { starts, ends } = fairDays(EDITION)
    const anyTime = fc.date({ noInvalidDate: true })
    const afterOpening = fc.integer({ min: 0, max: 10 * 24 * 3600 * 1000 })
    const anyOffset = fc.option(fc.integer({ min: -1e12, max: 1e12 }))
    fc.assert(
      fc.property(
        anyTime,
        anyTime,
        anyOffset,
        afterOpening,
        (phone_sold_at, sent_at, clock_offset_ms, since) => {
          const now = new Date(starts.getTime() + since)
          const { sold_at } = correctClock(EDITION, { phone_sold_at, sent_at, clock_offset_ms, now })
          expect(sold_at >= starts && sold_at < ends && sold_at <= now).toBe(true)
        },
      ),
    )
  })
})
