import { readFactsForm } from "./facts-form"

const formOf = (entries: [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe("a screen of the application", () => {
  it("is kept half filled: what was left empty is simply not there yet", () =>
    expect(
      readFactsForm(
        "where",
        formOf([
          ["commune", " Imzouren "],
          ["address", ""],
        ]),
        "fr",
        {},
      ),
    ).toEqual({
      facts: { commune: "Imzouren", address: null, further_provinces: [] },
    }))

  it("reads counts in Arabic-Indic digits", () =>
    expect(
      readFactsForm(
        "who",
        formOf([
          ["members_count", "١٢"],
          ["women_members_count", "12"],
        ]),
        "ar",
        {},
      ),
    ).toEqual({ facts: { members_count: 12, women_members_count: 12, women_led: false } }))

  it("says which answer cannot be used", () =>
    expect(
      readFactsForm(
        "who",
        formOf([
          ["phone", "12"],
          ["members_count", "many"],
        ]),
        "fr",
        {},
      ),
    ).toEqual({
      codes: { phone: "invalid_phone", members_count: "invalid" },
    }))

  it("adds a text in the page's language to those in others", () =>
    expect(
      readFactsForm(
        "make",
        formOf([
          ["story", "Nous tissons"],
          ["activities", "jams"],
        ]),
        "fr",
        {
          story: { ar: "نحن ننسج" },
        },
      ),
    ).toEqual({
      facts: { activities: ["jams"], story: { ar: "نحن ننسج", fr: "Nous tissons" } },
    }))

  it("keeps the bank account it knows when the field stays empty", () =>
    expect(
      readFactsForm(
        "papers",
        formOf([
          ["rib", ""],
          ["ice", "٠٠١ ٢٣٤"],
        ]),
        "ar",
        { rib_masked: "****1234" },
      ),
    ).toEqual({ facts: { ice: "001234" } }))
})
