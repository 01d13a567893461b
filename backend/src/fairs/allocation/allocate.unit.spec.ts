import fc from "fast-check"
import { allocate } from "./allocate"
import type { AllocationInput, AllocationResult, Applicant } from "./types"

const weaver = (handle: string, facts: Partial<Applicant> = {}): Applicant => ({
  cooperative_id: `coop_${handle}`,
  handle,
  province: "tiznit",
  tier: 3,
  is_women: false,
  is_rural: false,
  absences: 0,
  applied_at: "2026-11-01T10:00:00.000Z",
  ...facts,
})

const fair = (applicants: Applicant[], facts: Partial<AllocationInput> = {}): AllocationInput => ({
  rule_version: "1",
  seed: "souss-2027",
  stands: 2,
  quotas: { women_percent: null, rural_percent: null, most_per_province: null },
  applicants,
  ...facts,
})

const quotas = (facts: Partial<AllocationInput["quotas"]>) => ({ ...fair([]).quotas, ...facts })
const handlesOf = ({ ranked }: AllocationResult) => ranked.map(({ handle }) => handle)
const seatedOf = ({ ranked }: AllocationResult) => ranked.filter(({ outcome }) => outcome === "stand")
const codesOf = (result: AllocationResult, asked: string) =>
  result.ranked.find(({ handle }) => handle === asked)?.reasons.map(({ code }) => code) ?? []

describe("the allocation of a fair", () => {
  it("goes by priority, then by stands left empty before", () => {
    const result = allocate(
      fair([
        weaver("absent", { tier: 1, absences: 1 }),
        weaver("second", { tier: 2 }),
        weaver("first", { tier: 1 }),
      ]),
    )
    expect(handlesOf(result)).toEqual(["first", "absent", "second"])
    expect(codesOf(result, "absent")).toEqual([
      "priority_tier",
      "absent_before",
      "province_balance",
      "stand_by_rank",
    ])
    expect(codesOf(result, "second")).toContain("no_stand_left")
  })

  it("serves among equals the province that has least", () => {
    const result = allocate(
      fair([weaver("one"), weaver("two"), weaver("three", { province: "taroudannt" })], { stands: 3 }),
    )
    expect(
      result.ranked
        .slice(0, 2)
        .map(({ province }) => province)
        .sort(),
    ).toEqual(["taroudannt", "tiznit"])
  })

  it("keeps a promised stand, and tells who is passed over", () => {
    const applicants = [
      weaver("a", { tier: 1 }),
      weaver("b", { tier: 1, province: "agadir" }),
      weaver("women", { tier: 3, is_women: true }),
    ]
    const result = allocate(fair(applicants, { quotas: quotas({ women_percent: 30 }) }))
    expect(seatedOf(result)).toHaveLength(2)
    expect(codesOf(result, "women")).toContain("stand_for_women")
    expect(result.ranked.at(-1)?.reasons.at(-1)).toEqual({ code: "kept_for_women", facts: { promised: 1 } })
    expect(result.women).toEqual({ promised: 1, possible: 1, given: 1 })
  })

  it("fills the stands when too few of those they were promised to came, and says so", () => {
    const result = allocate(fair([weaver("a"), weaver("b")], { quotas: quotas({ women_percent: 50 }) }))
    expect(result.women).toEqual({ promised: 1, possible: 0, given: 0 })
    expect(result.given).toBe(2)
  })

  it("leaves a stand empty rather than give a province more than its most", () => {
    const result = allocate(fair([weaver("a"), weaver("b")], { quotas: quotas({ most_per_province: 1 }) }))
    expect(result.given).toBe(1)
    expect(result.ranked[1]?.reasons.at(-1)).toEqual({
      code: "province_full",
      facts: { province: "tiznit", most: 1 },
    })
  })
})

const anyApplicant = fc.record({
  province: fc.constantFrom("tiznit", "taroudannt", "agadir"),
  tier: fc.integer({ min: 1, max: 3 }),
  is_women: fc.boolean(),
  is_rural: fc.boolean(),
  absences: fc.integer({ min: 0, max: 2 }),
})
const anyPercent = fc.option(fc.integer({ min: 0, max: 100 }))

const anyFair = (most: number): fc.Arbitrary<AllocationInput> =>
  fc
    .record({
      seed: fc.string({ minLength: 1, maxLength: 8 }),
      stands: fc.integer({ min: 1, max: 6 }),
      quotas: fc.record({
        women_percent: anyPercent,
        rural_percent: anyPercent,
        most_per_province: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
      applicants: fc.array(anyApplicant, { maxLength: most }),
    })
    .map(({ applicants, ...facts }) =>
      fair(
        applicants.map((who, n) => weaver(`c${n}`, who)),
        facts,
      ),
    )

type Given = { size: number; women: number; rural: number }

/** The best that can be given, found by trying every choice: as many stands as possible, then women, then rural. */
function bestByTrying({ stands, quotas, applicants }: AllocationInput, promised: Omit<Given, "size">): Given {
  let best: Given = { size: 0, women: 0, rural: 0 }
  for (let choice = 0; choice < 2 ** applicants.length; choice++) {
    const chosen = applicants.filter((_, n) => choice & (1 << n))
    const provinces = new Map<string, number>()
    for (const { province } of chosen) provinces.set(province, (provinces.get(province) ?? 0) + 1)
    const most = quotas.most_per_province ?? Infinity
    if (chosen.length > stands || [...provinces.values()].some((count) => count > most)) continue
    const women = Math.min(promised.women, chosen.filter((who) => who.is_women).length)
    const rural = Math.min(promised.rural, chosen.filter((who) => who.is_rural).length)
    const size = chosen.length
    if (size - best.size || women - best.women || rural - best.rural)
      if ((size - best.size || women - best.women || rural - best.rural) > 0) best = { size, women, rural }
  }
  return best
}

describe("any allocation", () => {
  it("keeps every promise that can be kept, as trying every choice shows", () => {
    fc.assert(
      fc.property(anyFair(9), (input) => {
        const { given, women, rural } = allocate(input)
        const best = bestByTrying(input, { women: women.promised, rural: rural.promised })
        expect({ given, women: women.possible, rural: rural.possible }).toEqual({
          ...{ given: best.size, women: best.women, rural: best.rural },
        })
        expect(women.given).toBeGreaterThanOrEqual(women.possible)
        expect(rural.given).toBeGreaterThanOrEqual(rural.possible)
      }),
      { numRuns: 1000 },
    )
  })

  it("gives no province more than its most", () => {
    fc.assert(
      fc.property(anyFair(30), (input) => {
        const seated = seatedOf(allocate(input))
        for (const { province } of seated)
          expect(seated.filter((other) => other.province === province).length).toBeLessThanOrEqual(
            input.quotas.most_per_province ?? Infinity,
          )
      }),
    )
  })

  it("leaves nobody better ranked out without saying why", () => {
    fc.assert(
      fc.property(anyFair(30), (input) => {
        const result = allocate(input)
        const of = new Map(input.applicants.map((who) => [who.cooperative_id, who]))
        const meritOf = ({ cooperative_id }: { cooperative_id: string }) =>
          of.get(cooperative_id)!.tier * 100 + of.get(cooperative_id)!.absences
        const worst = Math.max(0, ...seatedOf(result).map(meritOf))
        for (const waiting of result.ranked.filter(({ outcome }) => outcome === "waiting")) {
          const why = waiting.reasons.at(-1)!.code
          if (meritOf(waiting) < worst) expect(why).toMatch(/^(province_full|kept_for_)/)
          if (result.given < input.stands) expect(why).not.toBe("no_stand_left")
        }
      }),
    )
  })

  it("is the same for the same input, whatever the order of the applications and when they came", () => {
    fc.assert(
      fc.property(
        anyFair(20).chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray(input.applicants, { minLength: input.applicants.length }),
            fc.date({ noInvalidDate: true }),
          ),
        ),
        ([input, shuffled, at]) => {
          const later = shuffled.map((who) => ({ ...who, applied_at: at.toISOString() }))
          expect(allocate({ ...input, applicants: later })).toEqual(allocate(input))
        },
      ),
    )
  })

  it("ranks everybody once, those with a stand first, each with reasons", () => {
    fc.assert(
      fc.property(anyFair(30), (input) => {
        const { ranked, given } = allocate(input)
        expect(ranked.map(({ rank }) => rank)).toEqual(input.applicants.map((_, index) => index + 1))
        expect(new Set(ranked.map(({ cooperative_id }) => cooperative_id)).size).toBe(input.applicants.length)
        expect(ranked.every(({ rank, outcome }) => (outcome === "stand") === rank <= given)).toBe(true)
        expect(ranked.every(({ reasons }) => reasons.length >= 4)).toBe(true)
      }),
    )
  })
})
