import fc from "fast-check"
import { allocate } from "./allocate"
import { applyChanges, brokenPromise } from "./apply-changes"
import type { AllocationInput, Applicant } from "./types"

const applicant = (handle: string, is_women = false): Applicant => ({
  cooperative_id: `coop_${handle}`,
  ...{ handle, province: handle, is_women, is_rural: false, absences: 0 },
  ...{ tier: is_women ? 2 : 1, applied_at: "2026-11-01T10:00:00.000Z" },
})

const fair = (applicants: Applicant[], women_percent: number | null = null): AllocationInput => ({
  ...{ rule_version: "1", seed: "souss-2027", stands: 2, applicants },
  quotas: { women_percent, rural_percent: null, most_per_province: null },
})

describe("a rank changed by hand", () => {
  it("takes its reason with it, and tells those who gave way", () => {
    const result = allocate(fair(["a", "b", "c"].map((handle) => applicant(handle))))
    const last = result.ranked[2]!
    const { ranked } = applyChanges(result, [
      { cooperative_id: last.cooperative_id, to_rank: 1, reason: "Fair of saffron" },
    ])
    expect(ranked[0]).toMatchObject({ handle: last.handle, rank: 1, outcome: "stand" })
    expect(ranked[0]?.reasons.at(-1)).toEqual({
      code: "moved_by_hand",
      facts: { from_rank: 3, to_rank: 1, reason: "Fair of saffron" },
    })
    expect(ranked[0]?.reasons.map(({ code }) => code)).not.toContain("no_stand_left")
    expect(ranked[2]).toMatchObject({ outcome: "waiting" })
    expect(ranked[2]?.reasons.at(-1)).toEqual({ code: "moved_by_others", facts: { from_rank: 2 } })
  })

  it("breaks a promise when it takes the stand of who it was kept for", () => {
    const input = fair([applicant("a"), applicant("b"), applicant("women", true)], 50)
    const result = allocate(input)
    expect(brokenPromise(result, input.quotas)).toBeUndefined()
    const change = { cooperative_id: "coop_women", to_rank: 3, reason: "None" }
    expect(brokenPromise(applyChanges(result, [change]), input.quotas)).toBe("women")
  })

  it("gives as many stands as before, and keeps everybody in the ranking", () => {
    const handles = ["a", "b", "c", "d", "e"]
    const result = allocate(fair(handles.map((handle) => applicant(handle))))
    const anyChange = fc.record({
      cooperative_id: fc.constantFrom(...handles.map((handle) => `coop_${handle}`)),
      to_rank: fc.integer({ min: 1, max: handles.length }),
      reason: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        const { ranked } = applyChanges(result, changes)
        expect(ranked.map(({ handle }) => handle).sort()).toEqual(handles)
        expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
        expect(ranked.filter(({ outcome }) => outcome === "stand")).toHaveLength(2)
      }),
    )
  })
})
