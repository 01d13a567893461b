import { chooseRule, findOverlap, type RuleTerms } from "./commission-rules"

const rule = (changes: Partial<RuleTerms>): RuleTerms => ({
  id: "everyone",
  commission_percent: 8,
  solidarity_percent: 2,
  cooperative_id: null,
  category: null,
  priority: 0,
  starts_at: new Date("2026-01-01"),
  ends_at: null,
  ...changes,
})

const sale = {
  cooperative_id: "coop_1",
  categories: ["honey-thyme", "honey", "terroir"],
  at: new Date("2026-06-01"),
}

describe("the commission rule of a sale", () => {
  it("is the one in force that day, for that cooperative and category", () => {
    const rules = [
      rule({}),
      rule({ id: "ended", ends_at: new Date("2026-06-01"), priority: 9 }),
      rule({ id: "later", starts_at: new Date("2026-06-02"), priority: 9 }),
      rule({ id: "others", cooperative_id: "coop_2", priority: 9 }),
      rule({ id: "carpets", category: "carpets", priority: 9 }),
    ]
    expect(chooseRule(rules, sale)?.id).toBe("everyone")
    expect(chooseRule(rules, { ...sale, at: new Date("2026-06-02") })?.id).toBe("later")
  })

  it("follows the priority first, then what says most, then the latest", () => {
    const honey = rule({ id: "honey", category: "honey" })
    const own = rule({ id: "own", cooperative_id: "coop_1" })
    expect(chooseRule([rule({}), honey, own], sale)?.id).toBe("own")
    expect(chooseRule([rule({ id: "first", priority: 1 }), honey, own], sale)?.id).toBe("first")
    expect(chooseRule([rule({}), rule({ id: "newer", starts_at: new Date("2026-03-01") })], sale)?.id).toBe(
      "newer",
    )
  })

  it("does not depend on the order in which rules are listed", () => {
    const rules = [rule({ id: "b" }), rule({ id: "a" }), rule({ id: "c", category: "honey" })]
    expect(chooseRule(rules, sale)).toEqual(chooseRule([...rules].reverse(), sale))
  })

  it("is missing before the first rule", () => {
    expect(chooseRule([rule({})], { ...sale, at: new Date("2025-12-31") })).toBeUndefined()
  })
})

describe("rules that overlap", () => {
  it("are two of one scope and priority in force at once", () => {
    const existing = [rule({ ends_at: new Date("2026-07-01") })]
    expect(findOverlap(existing, rule({ starts_at: new Date("2026-06-30") }))?.id).toBe("everyone")
    expect(findOverlap(existing, rule({ starts_at: new Date("2026-07-01") }))).toBeUndefined()
    expect(findOverlap(existing, rule({ priority: 1 }))).toBeUndefined()
    expect(findOverlap(existing, rule({ category: "honey" }))).toBeUndefined()
  })
})
