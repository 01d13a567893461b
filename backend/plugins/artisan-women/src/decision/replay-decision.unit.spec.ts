import fc from "fast-check"
import { explainPriority } from "../rule/explain-priority"
import { anyCooperative, anyProduct, anyRule } from "../rule/__tests__/arbitraries"
import { SHIPPED_RULE } from "../rule/shipped-rule"
import { replayDecision } from "./replay-decision"

/** What the database keeps of a value: its JSON. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe("replaying a decision", () => {
  it("gives the same answer under the rule of that day, whatever was published since", () => {
    fc.assert(
      fc.property(
        anyCooperative,
        anyProduct,
        anyRule,
        fc.array(anyRule),
        (cooperative, product, rule, others) => {
          const answer = stored(explainPriority(cooperative, product, rule))
          const facts = stored({ cooperative, product })
          const rules = [rule, ...others.filter(({ version }) => version !== rule.version)]
          expect(replayDecision({ rule_version: rule.version, facts, answer }, rules).is_same).toBe(true)
        },
      ),
    )
  })

  it("notices an answer that was tampered with", () => {
    fc.assert(
      fc.property(anyCooperative, anyProduct, (cooperative, product) => {
        const { tier, reasons } = explainPriority(cooperative, product, SHIPPED_RULE)
        const answer = { tier: tier === 1 ? 2 : 1, reasons }
        const decision = { rule_version: 1, facts: stored({ cooperative, product }), answer }
        expect(replayDecision(decision, [SHIPPED_RULE]).is_same).toBe(false)
      }),
    )
  })

  it("refuses to guess under a rule that was never published", () => {
    expect(() => replayDecision({ rule_version: 9, facts: {}, answer: {} }, [SHIPPED_RULE])).toThrow(
      "never published",
    )
  })
})
