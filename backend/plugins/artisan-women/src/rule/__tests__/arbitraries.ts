import fc from "fast-check"
import { CREDENTIAL_KINDS, type Condition, type RuleVersion } from "../rule-version"
import type { CooperativeFacts, ProductFacts } from "../facts"
import { SHIPPED_RULE } from "../shipped-rule"

const category = fc.constantFrom("carpet-azilal", "carpets", "handicraft", "honey", "terroir")
const count = fc.option(fc.nat({ max: 500 }))
const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString())

export const anyCooperative: fc.Arbitrary<CooperativeFacts> = fc.record({
  subject_id: fc.constant("coop_1"),
  is_verified: fc.boolean(),
  members: count,
  women_members: count,
  women_led: fc.boolean(),
  activities: fc.array(category),
  province: fc.option(fc.constant("al-hoceima")),
  credentials: fc.array(
    fc.record({ kind: fc.constantFrom(...CREDENTIAL_KINDS), valid_until: fc.option(instant) }),
  ),
  as_of: instant,
})

export const anyProduct: fc.Arbitrary<ProductFacts> = fc.record({
  product_id: fc.constant("prod_1"),
  category: fc.option(category),
  category_ancestors: fc.array(category),
})

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({ condition: "verified_cooperative" as const }),
  fc.constant({ condition: "makes_category" as const }),
  fc.record({
    condition: fc.constant("credential" as const),
    kinds: fc.subarray([...CREDENTIAL_KINDS], { minLength: 1 }),
  }),
  fc.record({
    condition: fc.constant("women_share" as const),
    at_least: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  }),
  fc.record({
    condition: fc.constant("product_in" as const),
    categories: fc.array(category, { minLength: 1, maxLength: 3 }),
  }),
)

/** Any rule that could be published. */
export const anyRule: fc.Arbitrary<RuleVersion> = fc
  .tuple(
    fc.integer({ min: 1, max: 50 }),
    fc.array(fc.array(anyCondition, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  )
  .map(([version, tiers]) => ({
    ...SHIPPED_RULE,
    version,
    tiers: [...tiers, []].map((when, index) => ({ tier: index + 1, when })),
  }))
