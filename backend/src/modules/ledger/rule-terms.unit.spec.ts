import { findEndProblem, findRuleProblems, type WantedRule } from "./rule-terms"

const NOW = new Date("2026-11-22T10:00:00Z")
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

const rule = (changes: Partial<WantedRule> = {}): WantedRule => ({
  name: "Salon du Rif",
  commission_percent: 5,
  solidarity_percent: 2,
  cooperative_id: null,
  category: null,
  priority: 1,
  starts_at: NOW,
  ends_at: null,
  ...changes,
})

describe("a commission rule somebody wants", () => {
  it("may begin now, and take everything at most", () => {
    expect(findRuleProblems(rule(), NOW)).toEqual({})
    expect(findRuleProblems(rule({ commission_percent: 98 }), NOW)).toEqual({})
  })

  it.each<[string, Partial<WantedRule>, object]>([
    ["of 101 %", { commission_percent: 101 }, { commission_percent: "invalid_percent" }],
    ["below nothing", { solidarity_percent: -1 }, { solidarity_percent: "invalid_percent" }],
    ["of no number", { commission_percent: NaN }, { commission_percent: "invalid_percent" }],
    ["of 99 % beside 2 %", { commission_percent: 99 }, { commission_percent: "more_than_all" }],
    ["that began before", { starts_at: later(-1) }, { starts_at: "in_the_past" }],
    ["that ends as it begins", { ends_at: NOW }, { ends_at: "before_start" }],
    ["without a name", { name: " " }, { name: "required" }],
    ["of half a priority", { priority: 0.5 }, { priority: "invalid_priority" }],
  ])("%s is refused", (_, changes, problems) => {
    expect(findRuleProblems(rule(changes), NOW)).toEqual(problems)
  })
})

describe("ending a rule", () => {
  it("touches no sale that was made, and prolongs nothing", () => {
    expect(findEndProblem({ ends_at: null }, NOW, NOW)).toBeNull()
    expect(findEndProblem({ ends_at: null }, later(-1), NOW)).toBe("in_the_past")
    expect(findEndProblem({ ends_at: later(5) }, later(6), NOW)).toBe("later_than_end")
    expect(findEndProblem({ ends_at: later(-1) }, later(1), NOW)).toBe("rule_ended")
  })
})
