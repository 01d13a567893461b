import { assertTerms, type PromotionTerms } from "./promotion-terms"

const FAIR = { starts: new Date("2027-03-01T00:00:00Z"), ends: new Date("2027-03-08T00:00:00Z") }
const NOW = new Date("2027-02-01T00:00:00Z")
const TERMS: PromotionTerms = {
  ...{ percent: 15, categories: [], cooperative_ids: [], borne_by: "network", budget_centimes: 100_000 },
  ...{ starts_at: FAIR.starts, ends_at: FAIR.ends },
}

const codeOf = (terms: Partial<PromotionTerms>) => {
  try {
    assertTerms({ ...TERMS, ...terms }, FAIR, NOW)
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error
  }
  return null
}

describe("what a fair may take off prices", () => {
  it("is between 1 and 90 whole percent", () => {
    expect([1, 15, 90].map((percent) => codeOf({ percent }))).toEqual([null, null, null])
    for (const percent of [-5, 0, 0.5, 91, Number.NaN])
      expect(codeOf({ percent })).toBe("percent_out_of_range")
  })

  it("has a budget of more than nothing, or none", () => {
    expect(codeOf({ budget_centimes: null })).toBeNull()
    for (const budget_centimes of [0, -1, 1.5]) expect(codeOf({ budget_centimes })).toBe("budget_invalid")
  })

  it("is within thirty days of the fair, and ends after it starts", () => {
    expect(codeOf({ starts_at: new Date("2027-01-01T00:00:00Z") })).toBe("campaign_outside_fair")
    expect(codeOf({ ends_at: new Date("2027-05-01T00:00:00Z") })).toBe("campaign_outside_fair")
    expect(codeOf({ ends_at: FAIR.starts })).toBe("invalid_input")
    expect(codeOf({ starts_at: new Date("2027-02-10T00:00:00Z") })).toBeNull()
  })
})
