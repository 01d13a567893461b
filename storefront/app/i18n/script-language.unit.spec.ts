import { languageOfScript } from "./script-language"

describe("the language of a name, by its letters", () => {
  it("marks an Arabic name on a Tamazight page", () => expect(languageOfScript("زرابي", "zgh")).toBe("ar"))
  it("marks a French name on an Arabic page", () => expect(languageOfScript("Taroudannt", "ar")).toBe("fr"))
  it("leaves Latin names alone on French and English pages", () => {
    expect(languageOfScript("Taroudannt", "en")).toBe("en")
    expect(languageOfScript("Taroudannt", "fr")).toBe("fr")
  })
  it("leaves numbers alone", () => expect(languageOfScript("24", "ar")).toBe("ar"))
})
