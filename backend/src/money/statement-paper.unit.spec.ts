import { withoutIsolates, writeDirhams } from "../papers/numbers"
import { paperSchema } from "../papers/paper"
import { type MoneyEntry, statementOf } from "./statement"
import { statementPaper } from "./statement-paper"

const entry = (component: string, centimes: number): MoneyEntry => ({
  ...{ transaction_id: "ledtx_1", account: "cooperative", kind: "units_delivered", component, centimes },
  ...{ occurred_at: new Date("2026-11-03T10:00:00Z"), part_id: "p", part_number: "1043-1", reason: null },
})
const november = {
  month: "2026-11",
  owed: statementOf(-5000, [entry("goods", -10_000), entry("commission", 800), entry("vat", -2000)]),
  to_come: statementOf(0, []),
}

describe("a statement on paper", () => {
  const paper = statementPaper(november, { lang: "fr", cooperative: "Coopérative Argana" })

  it("is a paper: as many cells as columns, whose it is, and its month", () => {
    expect(paperSchema.parse(paper)).toEqual(paper)
    expect(paper.rows.every(({ cells }) => cells.length === paper.columns.length)).toBe(true)
    expect([paper.date, paper.parties[0]?.name]).toEqual(["novembre 2026", "Coopérative Argana"])
  })

  it("tells each line and what there was after it, and ends with what there is", () => {
    const texts = paper.rows.map(({ cells }) => withoutIsolates(cells.join(" | ")))
    expect(texts).toContain("3 novembre 2026 · Livré · 1043-1 |  | ")
    expect(texts).toContain("Commission du réseau | −8,00 | 62,00")
    expect(paper.totals.at(-1)).toEqual({
      label: "À la fin du mois",
      value: writeDirhams(6200, "fr"),
      is_strong: true,
    })
  })

  it("is read from right to left in Arabic, and says in words what a figure below zero is", () => {
    const owing = { ...november, owed: statementOf(-5000, []) }
    const arabic = statementPaper(owing, { lang: "ar", cooperative: "تعاونية" })
    expect([arabic.dir, arabic.notes.length]).toEqual(["rtl", 1])
  })
})
