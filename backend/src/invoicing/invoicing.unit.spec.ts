import fc from "fast-check"
import type { InvoiceContent, IssuedInvoice } from "../modules/invoice/content"
import { withoutIsolates } from "../papers/numbers"
import { renderPaper } from "../papers/render-paper"
import { invoicePaper } from "./invoice-paper"
import { after, type GrossLine, reckonLines, vatWithin } from "./reckon-lines"

const line = (changes: Partial<GrossLine>): GrossLine => ({
  kind: "goods",
  title: "Huile d’argan · 250 ml",
  quantity: 1,
  unit_price: 12_000,
  discount: 0,
  vat_percent: 20,
  total: 12_000,
  ...changes,
})

const invoice = (lines: GrossLine[], changes: Partial<InvoiceContent> = {}): IssuedInvoice => ({
  id: "inv_1",
  kind: "invoice",
  cooperative_id: "coop_1",
  cooperative_order_id: "coopord_1",
  number: "2026-000123",
  issued_at: new Date("2026-11-22T10:00:00Z"),
  content: {
    seller: {
      name: { ar: "تعاونية الأصالة", fr: "Coopérative Al Assala" },
      legal_form: "cooperative",
      registry_number: "123/2019",
      ice: "001810007800020",
      address: "Hay Essalam",
      commune: "Tiznit",
      province: { ar: "تزنيت", fr: "Tiznit" },
      phone: "+212612345678",
      email: null,
    },
    buyer: {
      name: "Fatima الإدريسي",
      address: "12, rue de la Liberté",
      commune: "Rabat",
      province: { fr: "Rabat" },
      postal_code: "10000",
    },
    part_number: "1043-2",
    ordered_at: new Date("2026-11-20T10:00:00Z"),
    payment: "cash_on_delivery",
    currency_code: "mad",
    ...reckonLines(lines),
    credits: null,
    ...changes,
  },
})

const anyLine = fc
  .record({ total: fc.nat({ max: 500_000 }), vat_percent: fc.constantFrom(0, 10, 20) })
  .map((changes) => line(changes))
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

describe("the tax within an invoice", () => {
  it("is 20 of 120 at 20 %, and none where goods are exempt", () => {
    const { vat, totals } = reckonLines([line({}), line({ total: 5_000, vat_percent: 0 })])
    expect(vat).toEqual([
      { percent: 20, total: 12_000, vat: 2_000, net: 10_000 },
      { percent: 0, total: 5_000, vat: 0, net: 5_000 },
    ])
    expect(totals).toEqual({ net: 15_000, vat: 2_000, total: 17_000, discount: 0 })
  })

  it("is reckoned on all that is sold at a rate: a hundred lines of a dirham owe 16.67, not 17", () => {
    const lines = Array.from({ length: 100 }, () => line({ total: 100 }))
    expect(reckonLines(lines).totals.vat).toBe(1_667)
  })

  it("adds up line by line to the totals, whatever was sold", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 30 }), (gross) => {
        const { lines, vat, totals } = reckonLines(gross)
        for (const field of ["net", "vat", "total"] as const) {
          expect(sum(lines.map((row) => row[field]))).toBe(totals[field])
          expect(sum(vat.map((row) => row[field]))).toBe(totals[field])
        }
        expect(totals.net + totals.vat).toBe(totals.total)
        expect(lines.every((row) => row.net >= 0 && row.vat >= 0)).toBe(true)
      }),
    )
  })

  it("comes back whole when everything is given back, in however many returns", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (gross) => {
        let before = new Map<number, number>() as ReadonlyMap<number, number>
        let credited = 0
        for (const row of gross) {
          credited += reckonLines([row], before).totals.vat
          before = after(before, [row])
        }
        expect(credited).toBe(reckonLines(gross).totals.vat)
      }),
    )
  })

  it("never passes the amount it is within", () => {
    expect(vatWithin(1, 20)).toBe(0)
    expect(vatWithin(0, 20)).toBe(0)
    expect(vatWithin(3336, 20)).toBe(556)
  })
})

describe("an invoice as a paper", () => {
  const shown = (value: unknown) => withoutIsolates(JSON.stringify(value)).replaceAll("\u00a0", " ")

  it("says who sold what to whom, with the mentions of the law, in both languages", () => {
    for (const lang of ["ar", "fr"] as const) {
      const paper = shown(invoicePaper(invoice([line({}), line({ kind: "delivery", title: null })]), lang))
      for (const mention of ["2026-000123", "001810007800020", "123/2019", "12, rue de la Liberté", "1043-2"])
        expect(paper).toContain(mention)
      expect(paper).toContain("240,00")
      expect(paper).toContain("40,00")
    }
  })

  it("says the article that exempts it, for all of it or for some lines", () => {
    const exempt = line({ vat_percent: 0 })
    expect(shown(invoicePaper(invoice([exempt]), "fr").notes)).toContain("Exonéré de TVA")
    expect(shown(invoicePaper(invoice([exempt, line({})]), "fr").notes)).toContain("Les lignes à 0 %")
    expect(shown(invoicePaper(invoice([line({})]), "ar").notes)).not.toContain("91")
  })

  it("shows a discount only where there is one", () => {
    expect(invoicePaper(invoice([line({})]), "fr").columns).toHaveLength(5)
    const discounted = invoicePaper(invoice([line({ discount: 3_000, total: 9_000 })]), "fr")
    expect(discounted.columns).toHaveLength(6)
    expect(shown(discounted.totals)).toContain("Remises déduites")
  })

  it("names the invoice a credit note is on, and fits a page", async () => {
    const note = invoice([line({})], {
      credits: { number: "2026-000120", issued_at: new Date("2026-11-21T10:00:00Z") },
    })
    const paper = invoicePaper({ ...note, kind: "credit_note" }, "fr")
    expect(paper.title).toBe("Avoir")
    expect(shown(paper.facts)).toContain("2026-000120 · 21 novembre 2026")
    expect((await renderPaper(paper)).subarray(0, 5).toString()).toBe("%PDF-")
  })
})
