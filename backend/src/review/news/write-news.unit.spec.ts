import { LANGUAGES } from "../../languages/languages"
import { NEWS_KINDS } from "./texts"
import { writeLetter, writeSms } from "./write-news"

const news = {
  cooperative: "Tifawin",
  reader: "Fatima",
  reason: "Illisible",
  url: "https://twiza.example/fr",
}

describe("what a cooperative is told", () => {
  it.each(LANGUAGES)("is complete in %s, with its name and no word left to fill in", (lang) => {
    for (const kind of NEWS_KINDS) {
      const letter = writeLetter({ ...news, kind, lang })
      const whole = [letter.subject, ...letter.paragraphs, writeSms({ ...news, kind, lang })].join("\n")
      expect(letter.subject).toContain("Tifawin")
      expect(whole).toContain("Illisible")
      expect(whole).not.toMatch(/[{}]/)
    }
  })

  it("has no reason where none was given", () => {
    const { paragraphs } = writeLetter({ ...news, kind: "verified", lang: "fr", reason: null })
    expect(paragraphs).toHaveLength(3)
  })
})
