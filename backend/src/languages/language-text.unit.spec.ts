import { languageText, marketLanguage } from "./language-text"

describe("texts in the reader's language", () => {
  it("gives the text asked for, and says which language it is in", () => {
    expect(languageText({ ar: "تعاونية", fr: "Coopérative" }, "fr")).toEqual({
      text: "Coopérative",
      lang: "fr",
    })
  })

  it("falls back to a language the reader may know", () => {
    expect(languageText({ fr: "Coopérative" }, "zgh")).toEqual({ text: "Coopérative", lang: "fr" })
    expect(languageText({ ar: "", en: "Cooperative" }, "ar")).toEqual({ text: "Cooperative", lang: "en" })
  })

  it("is an empty text where there is none", () => {
    expect(languageText(null, "ar")).toEqual({ text: "", lang: "ar" })
  })

  it("reads a locale as one of the four languages, Arabic when it is none", () => {
    expect(["fr-MA", "zgh", "en", "de", null].map(marketLanguage)).toEqual(["fr", "zgh", "en", "ar", "ar"])
  })
})
