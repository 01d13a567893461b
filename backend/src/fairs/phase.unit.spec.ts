import { boundsOf, daysOf, doorsOpenAt, type EditionDays } from "./hours"
import { nextChangeAt, phaseOf, type PhaseFacts } from "./phase"

const days: EditionDays = {
  opens_on: "2025-12-04",
  closes_on: "2025-12-07",
  hours: {
    from: "10:00",
    to: "21:00",
    days: { "2025-12-05": null, "2025-12-06": { from: "20:00", to: "01:00" } },
  },
}

const call = { deadline: new Date("2025-11-20T23:00:00Z"), published_at: new Date("2025-11-01T09:00:00Z") }

/** The phase of the edition in some status, at an hour of UTC. */
const at = (moment: string, facts: Partial<PhaseFacts> = {}) =>
  phaseOf({ ...days, status: "allocated", call, ...facts }, new Date(moment))

describe("the doors of a fair", () => {
  it("open and close by Morocco's clock, an hour ahead of UTC in December", () => {
    expect(doorsOpenAt(days, new Date("2025-12-04T08:59:59Z"))).toBe(false)
    expect(doorsOpenAt(days, new Date("2025-12-04T09:00:00Z"))).toBe(true)
    expect(doorsOpenAt(days, new Date("2025-12-04T19:59:59Z"))).toBe(true)
    expect(doorsOpenAt(days, new Date("2025-12-04T20:00:00Z"))).toBe(false)
  })

  it("follow the offset of Ramadan: the same hour is later in UTC", () => {
    const ramadan = { ...days, opens_on: "2025-03-10", closes_on: "2025-03-10" }
    expect(doorsOpenAt(ramadan, new Date("2025-03-10T09:30:00Z"))).toBe(false)
    expect(doorsOpenAt(ramadan, new Date("2025-03-10T10:00:00Z"))).toBe(true)
  })

  it("stay closed on a day off, and open past midnight where the hours say so", () => {
    expect(doorsOpenAt(days, new Date("2025-12-05T12:00:00Z"))).toBe(false)
    expect(doorsOpenAt(days, new Date("2025-12-06T23:59:00Z"))).toBe(true)
    expect(doorsOpenAt(days, new Date("2025-12-07T00:00:00Z"))).toBe(false)
  })

  it("bound the fair from the first opening to the last closing", () => {
    expect(daysOf(days)).toHaveLength(4)
    expect(boundsOf(days)).toEqual({
      starts: new Date("2025-12-04T09:00:00Z"),
      ends: new Date("2025-12-07T20:00:00Z"),
    })
  })
})

describe("the phase of an edition", () => {
  it("is its status where the clock has no say", () => {
    const moment = "2025-12-04T12:00:00Z"
    for (const status of ["draft", "closed", "cancelled"] as const) {
      expect(at(moment, { status })).toBe(status)
    }
  })

  it("follows the deadline of the call to the second", () => {
    const ofCall = (moment: string) => at(moment, { status: "call" })
    expect(ofCall("2025-11-20T22:59:59Z")).toBe("call")
    expect(ofCall("2025-11-20T23:00:00Z")).toBe("call_over")
    expect(at("2025-11-10T00:00:00Z", { status: "call", call: null })).toBe("announced")
  })

  it("is open from the first doors to the last, nights included", () => {
    expect(at("2025-12-04T08:59:59Z")).toBe("allocated")
    expect(at("2025-12-04T09:00:00Z")).toBe("open")
    expect(at("2025-12-05T03:00:00Z")).toBe("open")
    expect(at("2025-12-07T20:00:00Z")).toBe("over")
  })

  it("says when it changes next", () => {
    const next = (moment: string, status: PhaseFacts["status"] = "allocated") =>
      nextChangeAt({ ...days, status, call }, new Date(moment))?.toISOString() ?? null
    expect(next("2025-11-10T00:00:00Z", "call")).toBe("2025-11-20T23:00:00.000Z")
    expect(next("2025-11-10T00:00:00Z")).toBe("2025-12-04T09:00:00.000Z")
    expect(next("2025-12-04T10:00:00Z")).toBe("2025-12-04T20:00:00.000Z")
    expect(next("2025-12-07T20:00:00Z")).toBeNull()
    expect(next("2025-11-10T00:00:00Z", "closed")).toBeNull()
  })
})
