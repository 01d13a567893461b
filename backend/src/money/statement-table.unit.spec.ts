import { type MoneyEntry, statementOf } from "./statement"
import { statementTable } from "./statement-table"

const entry: MoneyEntry = {
  transaction_id: "ledtx_1",
  account: "cooperative",
  kind: "adjustment",
  component: "adjustment",
  centimes: 1250,
  occurred_at: new Date("2026-11-30T23:30:00Z"),
  part_id: null,
  part_number: null,
  reason: '=HYPERLINK("http://x")',
}
const month = (entries: MoneyEntry[]) => ({
  month: "2026-12",
  owed: statementOf(9000, entries),
  to_come: statementOf(0, []),
})

describe("a statement as a table", () => {
  const [header, opening, line, closing] = statementTable(month([entry]), "fr").split("\n")

  it("opens in Excel as it is written: a mark for UTF-8, semicolons, commas in amounts", () => {
    expect(header?.charCodeAt(0)).toBe(0xfeff)
    expect(header).toContain(";Date;Commande;Quoi;")
    expect(opening).toContain("Au début du mois;;90,00")
    expect(closing).toContain("À la fin du mois;;77,50")
  })

  it("keeps an amount below zero a number, and a reason that looks like a formula a text", () => {
    expect(line).toContain(";Correction;-12,50;77,50;")
    expect(line).toContain("'=HYPERLINK")
  })

  it("dates a line by the day it was in Morocco", () => {
    expect(line).toContain(";2026-12-01;")
  })
})
