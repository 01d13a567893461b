import fc from "fast-check"
import { COMPONENTS, EVENT_KINDS } from "../modules/ledger/posting"
import { cashCollected, payoutSent, unitsDelivered, unitsReturned } from "../modules/ledger/postings"
import type { Posting } from "../modules/ledger/posting"
import type { Sale } from "../modules/ledger/sale"
import { type MoneyEntry, statementOf } from "./statement"
import { MONEY_ACCOUNTS } from "./what"

const AT = new Date("2026-11-22T10:00:00Z")
const RATES = { vat_percent: 20, commission_percent: 8, solidarity_percent: 2 }

/** A bag of 120 dirhams, tax included, delivered for 20. */
const sale: Sale = {
  cooperative_order_id: "coopord_1",
  order_id: "order_1",
  cooperative_id: "coop_1",
  currency_code: "mad",
  lines: [{ id: "bag", quantity: 1, total: 12_000, ...RATES }],
  delivery: 2000,
}
const units = [{ line_id: "bag", quantity: 1, before: 0 }]
const delivered = unitsDelivered(sale, { at: AT, parcel_id: "parcel_1", units, withDelivery: true })

const entriesOf = (posting: Posting): MoneyEntry[] =>
  posting.entries
    .filter(({ account, centimes }) => account.kind === "cooperative" && centimes !== 0)
    .map(({ component, centimes }) => ({
      transaction_id: posting.business_key,
      account: "cooperative",
      kind: posting.kind,
      component,
      centimes,
      occurred_at: posting.occurred_at,
      part_id: posting.cooperative_order_id ?? null,
      part_number: posting.cooperative_order_id ? "1043-1" : null,
      reason: posting.reason ?? null,
    }))

const anyEntry: fc.Arbitrary<MoneyEntry> = fc
  .record({
    event: fc.nat({ max: 12 }),
    component: fc.constantFrom(...COMPONENTS, "something_new"),
    centimes: fc.integer({ min: -2_000_000, max: 2_000_000 }),
  })
  .map(({ event, component, centimes }) => ({
    transaction_id: `ledtx_${event}`,
    account: MONEY_ACCOUNTS[0],
    kind: EVENT_KINDS[event % EVENT_KINDS.length] ?? "reversal",
    component,
    centimes,
    // An event is of one moment: three of them share a day, and every fourth begins a month.
    occurred_at: new Date(Date.UTC(2026, Math.floor(event / 4), 1 + (event % 3))),
    part_id: event % 2 ? `coopord_${event % 3}` : null,
    part_number: event % 2 ? `1043-${event % 3}` : null,
    reason: null,
  }))
const anyEntries = fc.array(anyEntry, { maxLength: 60 })

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
const owed = (entries: MoneyEntry[]) => 0 - sum(entries.map(({ centimes }) => centimes))
const monthOf = ({ occurred_at }: MoneyEntry) => occurred_at.toISOString().slice(0, 7)

describe("a treasurer's statement", () => {
  it("says of a bag of 120 dirhams what was sold, its tax, its delivery, and what the network keeps", () => {
    const { movements, closing } = statementOf(0, entriesOf(delivered))
    expect(movements).toMatchObject([{ part_number: "1043-1", centimes: 13_000, balance: 13_000 }])
    expect(movements[0]?.lines).toEqual([
      { what: "sold", centimes: 10_000 },
      { what: "vat", centimes: 2000 },
      { what: "delivery", centimes: 2000 },
      { what: "commission", centimes: -800 },
      { what: "solidarity_fund", centimes: -200 },
    ])
    expect(closing).toBe(13_000)
  })

  it("owes the network its share once the cooperative kept the cash, and nothing once the bag came back", () => {
    const cash = cashCollected({
      at: AT,
      currency_code: "mad",
      centimes: 14_000,
      order_id: "order_1",
      parcel_id: "parcel_1",
      cooperative_order_id: "coopord_1",
      cooperative_id: "coop_1",
      holder: { kind: "cooperative", owner: "coop_1" },
    })
    const kept = [...entriesOf(delivered), ...entriesOf(cash)]
    expect(statementOf(0, kept).closing).toBe(-1000)
    expect(statementOf(0, kept).parts).toEqual([
      { part_id: "coopord_1", part_number: "1043-1", centimes: -1000 },
    ])
    const back = entriesOf(unitsReturned(sale, { at: AT, return_id: "return_1", units }))
    const shares = statementOf(0, back).totals.filter(({ what }) => /commission|solidarity/.test(what))
    expect(shares).toEqual([
      { what: "commission_back", centimes: 800 },
      { what: "solidarity_fund_back", centimes: 200 },
    ])
  })

  it("is emptied by a payout, with no order to its name", () => {
    const payout = payoutSent({
      at: AT,
      currency_code: "mad",
      line_id: "l",
      cooperative_id: "coop_1",
      centimes: 13_000,
    })
    const { movements, closing } = statementOf(13_000, entriesOf(payout))
    expect(movements).toMatchObject([
      { part_id: null, lines: [{ what: "payout_sent", centimes: -13_000 }], balance: 0 },
    ])
    expect(closing).toBe(0)
  })

  it("adds up, whatever the entries: opening and lines are the closing, by event, by kind and by order", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), anyEntries, (opening, entries) => {
        const { movements, totals, parts, closing } = statementOf(opening, entries)
        expect(closing).toBe(opening + owed(entries))
        expect(opening + sum(movements.flatMap(({ lines }) => lines.map(({ centimes }) => centimes)))).toBe(
          closing,
        )
        expect(opening + sum(totals.map(({ centimes }) => centimes))).toBe(closing)
        const ofNoOrder = movements.filter(({ part_id }) => !part_id).map(({ centimes }) => centimes)
        expect(opening + sum(ofNoOrder) + sum(parts.map(({ centimes }) => centimes))).toBe(closing)
      }),
    )
  })

  it("runs: each event's balance is the one before it and its own lines", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        let before = 0
        for (const { centimes, balance, at } of statementOf(0, entries).movements) {
          expect(balance).toBe(before + centimes)
          expect(at).toBeInstanceOf(Date)
          before = balance
        }
      }),
    )
  })

  it("chains: a month opens with what the one before it closed with, and the last closes with the balance", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const months = [...new Set(entries.map(monthOf))].sort()
        let closed = 0
        for (const month of months) {
          const opening = owed(entries.filter((entry) => monthOf(entry) < month))
          expect(opening).toBe(closed)
          closed = statementOf(
            opening,
            entries.filter((entry) => monthOf(entry) === month),
          ).closing
        }
        expect(closed).toBe(owed(entries))
      }),
    )
  })

  it("says the same in whatever order the entries are read", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(statementOf(0, [...entries].reverse())).toEqual(statementOf(0, entries))
      }),
    )
  })
})
