import { LANGUAGES } from "../../languages/languages"
import { FAIR_NEWS_KINDS } from "./texts"
import { type FairNews, writeFairLetter, writeFairSms } from "./write-news"

const facts = {
  ...{ fair: "Salon d’Agadir", cooperative: "Tifawin", stand: "A12", rank: "7" },
  ...{ until: "4 mai à 10:00", reason: "Intempéries {stand}" },
}
const news = { reader: "Fatima", facts, url: "https://twiza.example/fr" }

const whole = (one: FairNews) => {
  const { subject, paragraphs } = writeFairLetter(one)
  return [subject, ...paragraphs, writeFairSms(one)].join("\n")
}

describe("what an exhibitor is told", () => {
  it.each(LANGUAGES)("is complete in %s, and names the fair", (lang) => {
    for (const kind of FAIR_NEWS_KINDS) {
      const text = whole({ ...news, kind, lang })
      expect(text).toContain("Salon d’Agadir")
      expect(text.replaceAll(facts.reason, "")).not.toMatch(/[{}]/)
    }
  })

  it("says which stand until when, and why a fair is cancelled, as it was typed", () => {
    expect(whole({ ...news, kind: "offered", lang: "fr" })).toMatch(/A12.*4 mai à 10:00/)
    expect(whole({ ...news, kind: "cancelled", lang: "ar" })).toContain("Intempéries {stand}")
  })
})
