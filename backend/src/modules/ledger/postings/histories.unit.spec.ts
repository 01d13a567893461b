import fc from "fast-check"
import { accountCode } from "../accounts"
import { balancedEntries, type Posting } from "../posting"
import { type Sale, totalOf } from "../sale"
import {
  cashCollected,
  orderPlaced,
  payoutFailed,
  payoutPaid,
  payoutSent,
  refunded,
  unitsCancelled,
  unitsDelivered,
  unitsReturned,
} from "."

const AT = new Date("2026-11-22T10:00:00Z")
const MAD = { at: AT, currency_code: "mad" }

/** A ledger in memory: balances by account, each business key once. */
class Books {
  readonly keys = new Set<string>()
  readonly balances = new Map<string, number>()

  post(posting: Posting): void {
    const entries = balancedEntries(posting)
    if (this.keys.has(posting.business_key)) return
    this.keys.add(posting.business_key)
    for (const { account, centimes } of entries) {
      const code = accountCode(account, "mad")
      this.balances.set(code, this.of(code) + centimes)
    }
  }

  of(code: string): number {
    return this.balances.get(code) ?? 0
  }

  get total(): number {
    return [...this.balances.values()].reduce((sum, value) => sum + value, 0)
  }
}

const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 7 }),
  total: fc.integer({ min: 0, max: 500_000 }),
  vat_percent: fc.constantFrom<number>(0, 10, 20),
  commission_percent: fc.integer({ min: 0, max: 400 }).map((value) => value / 10),
  solidarity_percent: fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
  discount: fc.integer({ min: 0, max: 90_000 }),
  borne_by: fc.constantFrom("cooperative" as const, "network" as const, undefined),
})

const anySale = fc.record({
  cooperative: fc.constantFrom("coop_1", "coop_2", "coop_3"),
  lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
  delivery: fc.integer({ min: 0, max: 9000 }),
})

/** Each unit's fate, and who took the cash of its parcel. */
const anyFate = fc.record({
  fate: fc.constantFrom("waits", "cancelled", "delivered", "returned"),
  holder: fc.constantFrom("cooperative" as const, "carrier" as const),
})

const anyHistory = fc.record({
  sales: fc.array(anySale, { minLength: 1, maxLength: 4 }),
  fates: fc.array(anyFate, { minLength: 30, maxLength: 30 }),
  payout: fc.constantFrom("none", "sent", "paid", "failed"),
  order: fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
})

type AnySale = typeof anySale extends fc.Arbitrary<infer Value> ? Value : never
type Fate = typeof anyFate extends fc.Arbitrary<infer Value> ? Value : never

function toSale({ cooperative, lines, delivery }: AnySale, index: number): Sale {
  return {
    cooperative_order_id: `coopord_${index}`,
    order_id: "order_1",
    cooperative_id: cooperative,
    currency_code: "mad",
    lines: lines.map((line, place) => ({ id: `line_${place}`, ...line })),
    delivery,
  }
}

/** What happens to one part, unit by unit, in the order in which it can happen. */
function eventsOf(sale: Sale, fates: Fate[]): { postings: Posting[]; collected: number; givenBack: number } {
  const postings = [orderPlaced(sale, { at: AT })]
  let [collected, givenBack] = [0, 0]
  let hasDelivered = false
  const part = sale.cooperative_order_id
  const units = sale.lines.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id))
  const before = new Map<string, number>()
  for (const [index, line_id] of units.entries()) {
    const { fate, holder } = fates[index % fates.length] ?? { fate: "waits", holder: "carrier" }
    if (fate === "waits") continue
    const unit = [{ line_id, quantity: 1, before: before.get(line_id) ?? 0 }]
    before.set(line_id, (before.get(line_id) ?? 0) + 1)
    const id = `${part}:${index}`
    if (fate === "cancelled") {
      postings.push(unitsCancelled(sale, { at: AT, event_id: id, units: unit, withDelivery: false }))
      continue
    }
    const withDelivery = !hasDelivered
    hasDelivered = true
    const delivered = unitsDelivered(sale, { at: AT, parcel_id: id, units: unit, withDelivery })
    const centimes = delivered.entries
      .filter(({ account }) => account.kind === "to_come")
      .reduce((sum, entry) => sum + entry.centimes, 0)
    postings.push(delivered)
    if (centimes > 0) {
      collected += centimes
      postings.push(
        cashCollected({
          ...MAD,
          centimes,
          order_id: sale.order_id,
          cooperative_order_id: part,
          cooperative_id: sale.cooperative_id,
          parcel_id: id,
          holder: { kind: holder, owner: holder === "carrier" ? "amana" : sale.cooperative_id },
        }),
      )
    }
    if (fate !== "returned") continue
    const returned = unitsReturned(sale, { at: AT, return_id: id, units: unit })
    const back = -(returned.entries.find(({ account }) => account.kind === "customer")?.centimes ?? 0)
    if (back === 0) continue
    givenBack += back
    postings.push(returned)
    const holderBack = { kind: "cooperative" as const, owner: sale.cooperative_id }
    postings.push(
      refunded({ ...MAD, centimes: back, order_id: sale.order_id, refund_id: id, holder: holderBack }),
    )
  }
  return { postings: postings.filter(hasAmounts), collected, givenBack }
}

const hasAmounts = ({ entries }: Posting) => entries.some(({ centimes }) => centimes !== 0)

function payoutOf(books: Books, cooperative_id: string, fate: string): Posting[] {
  const owed = -books.of(`cooperative:${cooperative_id}:mad`)
  if (fate === "none" || owed <= 0) return []
  const line = { ...MAD, line_id: `payout_1:${cooperative_id}`, cooperative_id, centimes: owed }
  const end = fate === "paid" ? [payoutPaid(line)] : fate === "failed" ? [payoutFailed(line)] : []
  return [payoutSent(line), ...end]
}

const RATES = { vat_percent: 20, commission_percent: 8, solidarity_percent: 2 }
/** Histories of whole parts, 10,000 of them, are in `books/part-postings.unit.spec.ts`. */
const RUNS = { numRuns: 2_000 }

describe("any history of sales, deliveries, cancellations, returns and payouts", () => {
  it("adds up to zero, and shoppers owe exactly what is not delivered, cancelled nor given back", () => {
    fc.assert(
      fc.property(anyHistory, ({ sales, fates, payout }) => {
        const books = new Books()
        const parts = sales.map(toSale)
        let [paid, back] = [0, 0]
        for (const part of parts) {
          const { postings, collected, givenBack } = eventsOf(part, fates)
          for (const posting of postings) books.post(posting)
          paid += collected
          back += givenBack
        }
        for (const cooperative of ["coop_1", "coop_2", "coop_3"])
          for (const posting of payoutOf(books, cooperative, payout)) books.post(posting)
        expect(books.total).toBe(0)
        const toCome = ["coop_1", "coop_2", "coop_3"].map((id) => books.of(`to_come:${id}:mad`))
        expect(toCome.reduce((sum, value) => sum + value, books.of("customer:mad"))).toBe(0)
        expect(paid - back).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + totalOf(part), 0))
        if (payout === "paid") expect(books.of("payout_in_transit:mad")).toBe(0)
      }),
      RUNS,
    )
  })

  it("leaves every balance the same, in whatever order events are told and however often", () => {
    fc.assert(
      fc.property(anyHistory, ({ sales, fates, order }) => {
        const postings = sales.map(toSale).flatMap((part) => eventsOf(part, fates).postings)
        const [first, second] = [new Books(), new Books()]
        for (const posting of postings) first.post(posting)
        const shuffled = postings
          .map((posting, index) => ({ posting, rank: order[index % order.length] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
        for (const { posting } of [...shuffled, ...shuffled.reverse()]) second.post(posting)
        expect(Object.fromEntries([...second.balances].sort())).toEqual(
          Object.fromEntries([...first.balances].sort()),
        )
      }),
      RUNS,
    )
  })

  it("gives each centime of a line once, however it is cut into parcels (3 at 33.33 less 7 %)", () => {
    const line = { id: "line_0", quantity: 3, total: 9299, ...RATES }
    const sale: Sale = { ...toSale({ cooperative: "coop_1", lines: [], delivery: 0 }, 1), lines: [line] }
    const books = new Books()
    books.post(orderPlaced(sale, { at: AT }))
    for (const before of [0, 1, 2]) {
      const units = [{ line_id: "line_0", quantity: 1, before }]
      books.post(unitsDelivered(sale, { at: AT, parcel_id: `p${before}`, units, withDelivery: false }))
    }
    expect(books.of("cooperative:coop_1:mad")).toBe(-(9299 - 3 * 207 - 3 * 52))
    expect(books.of("to_come:coop_1:mad")).toBe(0)
  })

  it("refuses units that were never sold", () => {
    const sale = toSale(
      {
        cooperative: "coop_1",
        lines: [{ quantity: 1, total: 1, ...RATES, discount: 0, borne_by: undefined }],
        delivery: 0,
      },
      1,
    )
    const tooMany = [{ line_id: "line_0", quantity: 2, before: 0 }]
    expect(() => unitsReturned(sale, { at: AT, return_id: "r", units: tooMany })).toThrow(RangeError)
  })
})
