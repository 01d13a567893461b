import { findMissingFacts, type VerifiableFacts } from "./completeness"

const complete: VerifiableFacts = {
  legal_form: "cooperative",
  province_id: "tata",
  phone: "+212612345678",
  registry_number: "RC-1",
  members_count: 7,
  women_members_count: 7,
  activities: ["dates"],
  is_demo: false,
}

describe("a cooperative's file", () => {
  it("is complete with everything a verification looks at", () =>
    expect(findMissingFacts(complete)).toEqual({}))

  it.each(["legal_form", "province_id", "phone", "registry_number", "members_count"] as const)(
    "is not complete without its %s",
    (field) =>
      expect(findMissingFacts({ ...complete, [field]: null })).toMatchObject({ [field]: "required" }),
  )

  it("cannot have more women than members", () => {
    expect(findMissingFacts({ ...complete, women_members_count: 8 })).toEqual({
      women_members_count: "more_than_members",
    })
  })

  it("of a fictional cooperative needs neither phone nor register entry", () => {
    expect(findMissingFacts({ ...complete, is_demo: true, phone: null, registry_number: null })).toEqual({})
  })
})
