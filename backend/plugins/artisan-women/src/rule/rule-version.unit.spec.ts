import { RuleVersion } from "./rule-version"
import { SHIPPED_RULE } from "./shipped-rule"

const reasonsAgainst = (change: object) =>
  RuleVersion.safeParse({ ...SHIPPED_RULE, ...change }).error?.issues.map(({ message }) => message) ?? []

describe("a rule that may be published", () => {
  it("ends with a tier for everybody", () => {
    const tiers = [{ tier: 1, when: [{ condition: "makes_category" }] }]
    expect(reasonsAgainst({ tiers })).toEqual(["the last tier must have no condition"])
  })

  it("numbers its tiers in order", () => {
    const tiers = [{ tier: 2, when: [] }]
    expect(reasonsAgainst({ tiers })).toEqual(["tiers must be numbered 1, 2, 3... in order"])
  })

  it("looks at nothing outside its published vocabulary", () => {
    const tiers = [
      { tier: 1, when: [{ condition: "paid_for_it" }] },
      { tier: 2, when: [] },
    ]
    expect(reasonsAgainst({ tiers })).toHaveLength(1)
    expect(reasonsAgainst({ weight: 3 })).toHaveLength(1)
  })

  it("says where it comes from in Arabic, French and English", () => {
    expect(reasonsAgainst({ basis: { fr: "Parce que." } })).toHaveLength(2)
  })
})
