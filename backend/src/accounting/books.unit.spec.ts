import { parse } from "csv-parse/sync"
import type { JournalTransaction } from "./read-journal"
import { type AccountBalance, trialBalances } from "./trial-balance"
import { writeBalances, writeJournal } from "./write-books"

const transaction: JournalTransaction = {
  id: "ledtx_1",
  business_key: "adjustment:1",
  kind: "adjustment",
  occurred_at: new Date("2026-11-22T10:00:00Z"),
  happened_at: null,
  currency_code: "mad",
  order_id: null,
  part_number: null,
  cooperative_id: "coop_1",
  reverses_id: null,
  reversed_by_id: null,
  reason: "=1+1; un geste",
  actor_id: "user_1",
  entries: [
    { account: "fees:mad", owner_name: null, component: "adjustment", centimes: 123_450 },
    { account: "cooperative:coop_1:mad", owner_name: null, component: "adjustment", centimes: -123_450 },
  ],
}

const balance = (code: string, kind: AccountBalance["kind"], centimes: number, currency_code = "mad") => ({
  code,
  kind,
  owner_id: null,
  owner_name: null,
  currency_code,
  centimes,
})

const read = (table: string): Record<string, string>[] =>
  parse(table, { bom: true, columns: true, delimiter: ";" })

describe("the journal for the accountant", () => {
  const table = writeJournal([transaction])

  it("opens in a spreadsheet: its mark first, debits and credits apart and never negative", () => {
    expect(table.startsWith("\ufeff")).toBe(true)
    expect(read(table).map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ["fees:mad", "1234.50", ""],
      ["cooperative:coop_1:mad", "", "1234.50"],
    ])
  })

  it("holds no formula", () => {
    expect(read(table)[0]?.reason).toBe("'=1+1; un geste")
  })
})

describe("the balances for the accountant", () => {
  it("stand in the column of their side", () => {
    const rows = read(writeBalances([balance("bank:mad", "bank", 500), balance("fees:mad", "fees", -7)]))
    expect(rows.map(({ debit, credit }) => [debit, credit])).toEqual([
      ["5.00", ""],
      ["", "0.07"],
    ])
  })
})

describe("the trial balance", () => {
  it("is zero for each currency, kinds together", () => {
    const balances = [
      balance("cooperative:a:mad", "cooperative", -700),
      balance("cooperative:b:mad", "cooperative", 200),
      balance("bank:mad", "bank", 500),
      balance("bank:eur", "bank", 100, "eur"),
      balance("customer:eur", "customer", -100, "eur"),
    ]
    expect(trialBalances(balances)).toMatchObject([
      { currency_code: "eur", debit: 100, credit: 100, difference: 0 },
      {
        currency_code: "mad",
        debit: 700,
        credit: 700,
        difference: 0,
        kinds: [
          { kind: "cooperative", accounts: 2, debit: 200, credit: 700 },
          { kind: "bank", accounts: 1, debit: 500, credit: 0 },
        ],
      },
    ])
  })
})
