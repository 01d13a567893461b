import { moroccanDay, moroccanYear, writeDay } from "./dates"
import { asWritten, ltr, withoutIsolates, writeAmount, writeDirhams, writePercent } from "./numbers"
import { directionOf, paperSchema, type Paper } from "./paper"
import { renderPaper } from "./render-paper"

/** A paper with so many rows; its words are the same in both languages. */
function paperOf(lang: Paper["lang"], rows: number): Paper {
  return paperSchema.parse({
    lang,
    dir: directionOf(lang),
    title: lang === "ar" ? "فاتورة" : "Facture",
    number: ltr("2026-000123"),
    date: writeDay(new Date("2026-11-22T10:00:00Z"), lang),
    parties: [{ label: "البائع", name: "تعاونية الأصالة", lines: [asWritten("12, rue de la Liberté")] }],
    facts: [{ label: "ICE", value: ltr("001810007800020") }],
    columns: [
      { label: "البيان", kind: "text" },
      { label: "المجموع", kind: "number" },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: ['زيت أركان #emph[x] $ \\ "', writeAmount(index * 100)],
      kind: "line",
    })),
    totals: [{ label: "المجموع", value: writeDirhams(123_450, lang), is_strong: true }],
    notes: ["ⵜⵉⵡⵉⵣⵉ"],
    page_word: "صفحة",
  })
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length

describe("a paper as a PDF", () => {
  it("is set in Arabic and in French, whatever signs its words hold", async () => {
    for (const lang of ["ar", "fr"] as const) {
      const pdf = await renderPaper(paperOf(lang, 3))
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      expect(pagesOf(pdf)).toBe(1)
    }
  })

  it("carries its fonts, the Tifinagh one when a word needs it", async () => {
    const pdf = (await renderPaper(paperOf("ar", 1))).toString("latin1")
    expect(pdf).toContain("ReadexPro")
    expect(pdf).toContain("NotoSansTifinagh")
  })

  it("goes on to further pages, and is the same each time it is made", async () => {
    const pdf = await renderPaper(paperOf("ar", 100))
    expect(pagesOf(pdf)).toBeGreaterThan(2)
    expect((await renderPaper(paperOf("ar", 100))).equals(pdf)).toBe(true)
  })

  it("stands without rows, parties or totals", async () => {
    const bare = { ...paperOf("fr", 0), columns: [], parties: [], facts: [], totals: [], notes: [] }
    expect(pagesOf(await renderPaper(bare))).toBe(1)
  })
})

describe("numbers and days of a paper", () => {
  it("are written as people in Morocco write them", () => {
    expect(withoutIsolates(writeAmount(123_450))).toBe("1\u00a0234,50")
    expect(withoutIsolates(writeAmount(-5))).toBe("−0,05")
    expect(withoutIsolates(writeDirhams(123_456_789, "fr"))).toBe("1\u00a0234\u00a0567,89\u00a0DH")
    expect(withoutIsolates(writePercent(7.5))).toBe("7,5\u00a0%")
    expect(writeDay(new Date("2026-11-22T10:00:00Z"), "ar")).toBe("22 نونبر 2026")
  })

  it("belong to the day it is in Morocco", () => {
    const lastHour = new Date("2026-12-31T23:30:00Z")
    expect(moroccanYear(lastHour)).toBe(2027)
    expect(moroccanDay(lastHour)).toBe("2027-01-01")
    expect(writeDay(lastHour, "zgh")).toBe("01/01/2027")
  })
})
