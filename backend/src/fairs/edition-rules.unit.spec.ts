import { ApiError } from "../api/errors/api-error"
import { assertDays, assertDeadline, assertProgramme, assertQuotas, type Quotas } from "./edition-rules"
import type { EditionHours } from "./hours"
import { assertStandsFit, type PlannedStand } from "./plan"

const hours: EditionHours = { from: "10:00", to: "20:00" }
const edition = { opens_on: "2027-05-07", closes_on: "2027-05-09", hours }

/** The code and the fields of what is refused; null when nothing is. */
function refusalOf(check: () => void): [string, string[]] | null {
  try {
    check()
    return null
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return [error.code, Object.keys(error.fields ?? {})]
  }
}

describe("the days of an edition", () => {
  const check = (facts: Partial<Omit<typeof edition, "hours">> & { hours?: Partial<EditionHours> }) =>
    refusalOf(() => assertDays({ ...edition, ...facts, hours: { ...hours, ...facts.hours } }))

  it("end on the day they begin, or after", () => {
    expect(check({})).toBeNull()
    expect(check({ closes_on: "2027-05-07" })).toBeNull()
    expect(check({ closes_on: "2027-05-06" })).toEqual(["days_out_of_order", ["closes_on"]])
  })

  it("exist, and are not a year too many", () => {
    expect(check({ opens_on: "2027-02-30" })).toEqual(["no_such_day", ["opens_on"]])
    expect(check({ closes_on: "2028-05-09" })).toEqual(["fair_too_long", ["closes_on"]])
  })

  it("are open on one of them at least, and have no hours on others", () => {
    const closed = { "2027-05-07": null, "2027-05-08": null, "2027-05-09": null }
    expect(check({ hours: { days: closed } })).toEqual(["never_open", ["hours"]])
    expect(check({ hours: { days: { "2027-05-10": null } } })?.[0]).toBe("day_outside_fair")
  })

  it("hold the programme, and come after the deadline of the call", () => {
    const item = { day: "2027-05-08", from: "11:00", to: "12:00", title: {} }
    expect(refusalOf(() => assertProgramme([item], edition))).toBeNull()
    const elsewhere = { ...item, day: "2027-05-10" }
    expect(refusalOf(() => assertProgramme([item, elsewhere], edition))?.[1]).toEqual(["programme.1.day"])
    const late = new Date("2027-05-07T09:00:01Z")
    expect(refusalOf(() => assertDeadline(late, edition))?.[0]).toBe("deadline_after_opening")
    expect(refusalOf(() => assertDeadline(new Date("2027-05-07T08:59:59Z"), edition))).toBeNull()
  })
})

describe("the quotas of an edition", () => {
  const check = (quotas: Partial<Quotas>) =>
    refusalOf(() =>
      assertQuotas({ women_percent: null, rural_percent: null, most_per_province: null, ...quotas }),
    )

  it("leave nobody without a stand that is promised twice", () => {
    expect(check({})).toBeNull()
    expect(check({ women_percent: 60, rural_percent: 40 })).toBeNull()
    expect(check({ women_percent: 60, rural_percent: 41 })?.[0]).toBe("quotas_over_100")
    expect(check({ women_percent: 101 })?.[0]).toBe("quotas_over_100")
  })
})

describe("the plan of an edition", () => {
  const plan = { width: 10, height: 6 }
  const stand = (number: string, x: number, y = 0): PlannedStand => ({ number, x, y, width: 3, height: 3 })
  const problems = (stands: PlannedStand[], count = stands.length) =>
    refusalOf(() => assertStandsFit(stands, plan, count))

  it("holds stands side by side", () => {
    expect(problems([stand("A1", 0), stand("A2", 3), stand("A3", 6), stand("B1", 0, 3)])).toBeNull()
  })

  it("refuses more stands than announced, and fewer", () => {
    expect(problems([stand("A1", 0), stand("A2", 3)], 1)).toEqual(["stands_beyond_plan", ["stands"]])
    expect(problems([stand("A1", 0)], 2)).toEqual(["stands_beyond_plan", ["stands"]])
  })

  it("refuses a stand outside it, over another, or with another's number", () => {
    expect(problems([stand("A1", 8)])?.[1]).toEqual(["stands.0"])
    expect(problems([stand("A1", -1)])?.[1]).toEqual(["stands.0"])
    expect(problems([stand("A1", 0), stand("A2", 2)])?.[1]).toEqual(["stands.1"])
    expect(problems([stand("A1", 0), stand("A1", 5)])?.[1]).toEqual(["stands.1"])
  })
})
