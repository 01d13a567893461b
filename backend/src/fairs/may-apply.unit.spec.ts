import { ApiError } from "../api/errors/api-error"
import { type ApplicationFacts, assertMayApply } from "./may-apply"

const deadline = new Date("2027-03-01T23:00:00Z")

const facts = (changes: {
  edition?: Partial<ApplicationFacts["edition"]>
  call?: Partial<NonNullable<ApplicationFacts["call"]>>
  cooperative?: Partial<ApplicationFacts["cooperative"]>
  now?: Date
}): ApplicationFacts => ({
  edition: { status: "call", region_code: "MA-09", ...changes.edition },
  call: { deadline, published_at: new Date("2027-01-01"), invited_regions: ["MA-10"], ...changes.call },
  cooperative: { status: "verified", region_code: "MA-09", ...changes.cooperative },
  now: changes.now ?? new Date("2027-02-01"),
})

/** The code of what is refused; null when nothing is. */
function refusalOf(changes: Parameters<typeof facts>[0]): string | null {
  try {
    assertMayApply(facts(changes))
    return null
  } catch (error) {
    if (error instanceof ApiError) return error.code
    throw error
  }
}

describe("who may apply to a fair", () => {
  it("is a verified cooperative of the fair's region, or of one it invites", () => {
    expect(refusalOf({})).toBeNull()
    expect(refusalOf({ cooperative: { region_code: "MA-10" } })).toBeNull()
    expect(refusalOf({ cooperative: { region_code: "MA-01" } })).toBe("region_not_invited")
    expect(refusalOf({ cooperative: { region_code: null } })).toBe("region_not_invited")
  })

  it("is not a suspended one, nor one that is not verified yet", () => {
    expect(refusalOf({ cooperative: { status: "suspended" } })).toBe("cooperative_suspended")
    expect(refusalOf({ cooperative: { status: "submitted" } })).toBe("cooperative_cannot_sell")
  })

  it("applies until the last second before the deadline", () => {
    expect(refusalOf({ now: new Date(deadline.getTime() - 1) })).toBeNull()
    expect(refusalOf({ now: deadline })).toBe("call_over")
    expect(refusalOf({ edition: { status: "allocated" } })).toBe("call_over")
  })

  it("sees no draft, and cannot apply to a fair that is called off", () => {
    expect(refusalOf({ edition: { status: "draft" } })).toBe("fair_not_found")
    expect(refusalOf({ edition: { status: "cancelled" } })).toBe("call_not_open")
    expect(refusalOf({ call: { published_at: null } })).toBe("call_not_open")
  })
})
