import { toCorrections } from "./corrections-draft"

describe("the corrections an admin asks for", () => {
  it("say what each note is about and leave out what was not written", () => {
    expect(
      toCorrections([
        { key: 1, about: "field:registry_number", note: " The number on the paper is 2019/44. " },
        { key: 2, about: "document:statutes", note: "Page 3 is not readable." },
        { key: 3, about: "field:phone", note: "   " },
      ]),
    ).toEqual([
      { field: "registry_number", note: "The number on the paper is 2019/44." },
      { document_kind: "statutes", note: "Page 3 is not readable." },
    ])
  })
})
