import { LANGUAGES } from "../../../languages/languages"
import { QUOTE_TEMPLATES, renderQuoteMail, type QuoteData } from "./quote-mail"

const data = (changes: Partial<QuoteData> = {}): QuoteData => ({
  lang: "fr",
  number: "Q-1234567",
  product_title: "Traiteur pour un mariage",
  cooperative_name: "Coopérative Tifawin",
  name: "Amina",
  phone: "+212612345678",
  message: "Pour <b>80</b> personnes",
  ...changes,
})

describe("the mails about a quote", () => {
  it("are said in all four languages, with nothing left to fill in", () => {
    for (const lang of LANGUAGES) {
      for (const template of QUOTE_TEMPLATES) {
        const mail = renderQuoteMail(template, data({ lang, price_mad: 4500 }))
        expect(mail.subject).toContain("Q-1234567")
        expect(mail.subject + mail.text + mail.html).not.toMatch(/\{\w+\}|undefined/)
      }
    }
  })

  it("tell the cooperative the shopper's phone, and not the shopper its own", () => {
    expect(renderQuoteMail("quote_requested", data()).text).toContain("+212612345678")
    expect(renderQuoteMail("quote_answered", data()).text).not.toContain("+212612345678")
  })

  it("show what somebody typed as text", () => {
    expect(renderQuoteMail("quote_requested", data()).html).toContain("Pour &lt;b&gt;80&lt;/b&gt; personnes")
  })
})
