import fc from "fast-check"
import { anyCooperative, anyProduct, anyRule } from "./__tests__/arbitraries"
import { explainPriority } from "./explain-priority"
import type { CooperativeFacts, ProductFacts } from "./facts"
import { SHIPPED_RULE } from "./shipped-rule"

const weavers: CooperativeFacts = {
  subject_id: "coop_1",
  is_verified: true,
  members: 20,
  women_members: 20,
  women_led: true,
  activities: ["carpet-azilal"],
  province: "azilal",
  credentials: [{ kind: "artisan_women", valid_until: null }],
  as_of: "2026-11-21T10:00:00.000Z",
}
const carpet: ProductFacts = {
  product_id: "prod_1",
  category: "carpet-azilal",
  category_ancestors: ["carpets", "handicraft"],
}
const honey: ProductFacts = { product_id: "prod_2", category: "honey", category_ancestors: ["terroir"] }

const tierOf = (facts: Partial<CooperativeFacts>, product = carpet) =>
  explainPriority({ ...weavers, ...facts }, product, SHIPPED_RULE).tier

describe("the first published rule", () => {
  it("puts what an artisan women's cooperative makes first", () => {
    expect(tierOf({})).toBe(1)
  })

  it("puts what such a cooperative sells beside its craft second", () => {
    expect(tierOf({}, honey)).toBe(2)
    expect(tierOf({ activities: ["honey"] })).toBe(2)
  })

  it("puts a women-led cooperative second, whatever it makes", () => {
    expect(tierOf({ credentials: [{ kind: "women_led", valid_until: null }] })).toBe(2)
  })

  it("gives nothing for what a cooperative only says of itself", () => {
    expect(tierOf({ credentials: [] })).toBe(3)
  })

  it("stops counting a credential the moment its period is over", () => {
    const valid_until = weavers.as_of
    expect(tierOf({ credentials: [{ kind: "artisan_women", valid_until }] })).toBe(3)
    expect(
      tierOf({ credentials: [{ kind: "artisan_women", valid_until: "2026-11-21T10:00:00.001Z" }] }),
    ).toBe(1)
  })

  it("wants half of the members to be women for the first tier, and knows nothing of unknown numbers", () => {
    expect(tierOf({ women_members: 10 })).toBe(1)
    expect(tierOf({ women_members: 9 })).toBe(2)
    expect(tierOf({ members: null })).toBe(2)
    expect(tierOf({ members: 0, women_members: 0 })).toBe(2)
  })

  it("gives a cooperative that is not verified no advantage", () => {
    expect(tierOf({ is_verified: false })).toBe(3)
  })

  it("says what was missing for each better tier, and what held", () => {
    const { reasons } = explainPriority({ ...weavers, women_members: 9 }, carpet, SHIPPED_RULE)
    expect(reasons).toEqual([
      {
        tier: 1,
        code: "women_share",
        met: false,
        params: { at_least_percent: 50, members: 20, women_members: 9 },
      },
      { tier: 2, code: "verified_cooperative", met: true, params: {} },
      {
        tier: 2,
        code: "credential",
        met: true,
        params: { kinds: ["artisan_women", "women_led"], held: ["artisan_women"] },
      },
    ])
  })

  it("tells the public, in every language of the law and trade, that goods are the market's own policy", () => {
    expect(SHIPPED_RULE.basis.fr).toContain("la politique de ce marché")
    expect(SHIPPED_RULE.basis.en).toContain("own policy")
    expect(SHIPPED_RULE.basis.ar).toContain("سياسة هذا السوق")
  })
})

describe("any published rule", () => {
  it("gives every product exactly one of its tiers, with at least one reason that holds", () => {
    fc.assert(
      fc.property(anyCooperative, anyProduct, anyRule, (cooperative, product, rule) => {
        const { tier, reasons } = explainPriority(cooperative, product, rule)
        expect(rule.tiers.map((candidate) => candidate.tier)).toContain(tier)
        const given = reasons.filter((reason) => reason.tier === tier)
        expect(given.length).toBeGreaterThan(0)
        expect(given.every(({ met }) => met)).toBe(true)
      }),
    )
  })

  it("names a failed condition for every better tier", () => {
    fc.assert(
      fc.property(anyCooperative, anyProduct, anyRule, (cooperative, product, rule) => {
        const { tier, reasons } = explainPriority(cooperative, product, rule)
        for (let better = 1; better < tier; better++) {
          expect(reasons.some((reason) => reason.tier === better && !reason.met)).toBe(true)
        }
      }),
    )
  })

  it("never puts a cooperative lower for one more credential", () => {
    fc.assert(
      fc.property(anyCooperative, anyProduct, anyRule, (cooperative, product, rule) => {
        const more = [...cooperative.credentials, { kind: "artisan_women" as const, valid_until: null }]
        const before = explainPriority(cooperative, product, rule).tier
        expect(
          explainPriority({ ...cooperative, credentials: more }, product, rule).tier,
        ).toBeLessThanOrEqual(before)
      }),
    )
  })
})
