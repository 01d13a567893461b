import { findMissingPapers } from "./papers"

describe("the papers of an application", () => {
  it("hold the register's", () => {
    expect(findMissingPapers([])).toEqual({ "documents.registration": "required" })
    expect(findMissingPapers([{ kind: "rib", status: "accepted" }])).toEqual({
      "documents.registration": "required",
    })
    expect(findMissingPapers([{ kind: "registration", status: "pending" }])).toEqual({})
  })

  it("are given again when they were refused", () => {
    const refused = { kind: "registration", status: "refused" } as const
    expect(findMissingPapers([refused])).toEqual({ "documents.registration": "refused" })
    expect(findMissingPapers([refused, { kind: "registration", status: "pending" }])).toEqual({})
  })
})
