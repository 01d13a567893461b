import fc from "fast-check"
import type { LineSnapshot } from "../modules/cooperative-order/line-snapshot"
import { amountOfParcel, amountsWithout, refundFor } from "../modules/cooperative-order/parcel-amounts"
import { itemsLeft } from "../modules/cooperative-order/parcel-items"
import { accountCode } from "../modules/ledger/accounts"
import { balancedEntries, type Posting } from "../modules/ledger/posting"
import { payoutFailed, payoutPaid, payoutSent } from "../modules/ledger/postings"
import type { KeptSale } from "../modules/ledger/sale-row"
import { type BookedPart, postingsOfPart } from "./part-postings"
import type { SentRefund } from "./refund-posting"

const AT = new Date("2026-11-22T10:00:00Z")
const COOPERATIVES = ["coop_1", "coop_2", "coop_3"]
const minutes = (count: number) => new Date(AT.getTime() + count * 60_000)
const centimes = (amount: number) => Math.round(amount * 100)

/** A ledger in memory: each business key once, told again with other amounts refused. */
class Books {
  readonly booked = new Map<string, string>()
  readonly entries: { account: string; centimes: number }[] = []

  post(posting: Posting): void {
    const entries = balancedEntries(posting).map(({ account, centimes, component }) => ({
      account: accountCode(account, "mad"),
      component,
      centimes,
    }))
    const text = JSON.stringify(entries)
    const known = this.booked.get(posting.business_key)
    if (known !== undefined && known !== text) throw new Error(`${posting.business_key} has other amounts`)
    if (known !== undefined) return
    this.booked.set(posting.business_key, text)
    this.entries.push(...entries)
  }

  of(prefix: string): number {
    return this.entries
      .filter(({ account }) => account.startsWith(prefix))
      .reduce((sum, entry) => sum + entry.centimes, 0)
  }
}

const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 6 }),
  price: fc.integer({ min: 0, max: 50_000 }),
  discount_percent: fc.constantFrom<number>(0, 7, 15, 33, 100),
  vat_percent: fc.constantFrom<number>(0, 10, 20),
  commission_percent: fc.integer({ min: 0, max: 400 }).map((value) => value / 10),
  solidarity_percent: fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
  borne_by: fc.constantFrom("cooperative" as const, "network" as const, undefined),
})

const anySale = fc.record({
  cooperative: fc.constantFrom(...COOPERATIVES),
  payment: fc.constantFrom("cash_on_delivery" as const, "card" as const),
  lines: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
  delivery: fc.constantFrom<number>(0, 1, 2000, 3500),
})

/** What happens next to a part; what cannot happen as things stand does not. */
const anyEvent = fc.record({
  kind: fc.constantFrom("ship", "deliver", "cancel", "refuse", "return", "refund"),
  pick: fc.nat({ max: 20 }),
  carrier: fc.constantFrom(null, "amana", "aramex"),
  isShort: fc.boolean(),
  method: fc.constantFrom("cash" as const, "transfer" as const),
})

const anyHistory = fc.record({
  parts: fc.array(fc.tuple(anySale, fc.array(anyEvent, { maxLength: 12 })), { minLength: 1, maxLength: 3 }),
  order: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  payout: fc.constantFrom("none", "sent", "paid", "failed"),
})

type AnySale = typeof anySale extends fc.Arbitrary<infer Value> ? Value : never
type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never
type Amounts = Pick<Parameters<typeof amountsWithout>[0], "item_total" | "shipping_total" | "total">

/** A part's records, and what its shopper paid and was given back, in centimes. */
type Records = { sale: KeptSale; part: BookedPart & Amounts; refunds: SentRefund[]; clock: number }

function sell({ cooperative, payment, lines, delivery }: AnySale, index: number): Records {
  const sold = lines.map(({ quantity, price, discount_percent, ...rates }, place) => ({
    id: `line_${place}`,
    quantity,
    total: Math.round((quantity * price * (100 - discount_percent)) / 100),
    discount: quantity * price - Math.round((quantity * price * (100 - discount_percent)) / 100),
    ...rates,
  }))
  const goods = sold.reduce((sum, { total }) => sum + total, 0)
  const id = `coopord_${index}`
  const owner = { cooperative_order_id: id, order_id: "order_1", cooperative_id: cooperative }
  return {
    sale: { ...owner, currency_code: "mad", lines: sold, delivery, payment },
    part: {
      id,
      created_at: AT,
      status: "accepted",
      lines: sold.map(lineOf),
      parcels: [],
      returns: [],
      events: [],
      item_total: goods / 100,
      shipping_total: delivery / 100,
      total: (goods + delivery) / 100,
    },
    refunds: [],
    clock: 0,
  }
}

function lineOf({ id, quantity, total }: KeptSale["lines"][number]): LineSnapshot {
  const words = { title: id, variant_title: null, thumbnail: null, product_handle: null }
  const amounts = { unit_price: 0, total: total / 100, sold_total: total / 100 }
  return { item_id: id, ...words, quantity, cancelled_quantity: 0, ...amounts }
}

/** The records after an event, as the workflows write them. */
function happen(records: Records, event: AnyEvent): Records {
  const { sale, part, refunds } = records
  const [clock, left] = [records.clock + 1, itemsLeft(part.lines, part.parcels)]
  const isVoid = part.status === "refused"
  const changed = (changes: Partial<Records["part"]>) => ({
    ...records,
    clock,
    part: { ...part, ...changes },
  })
  if (event.kind === "ship" && left.length && !isVoid) {
    const some = left.filter((_, index) => (event.pick >> index) % 2 === 0)
    const items = (some.length ? some : left).map(({ line_id, quantity }) => ({
      line_id,
      quantity: 1 + (event.pick % quantity),
    }))
    const amount = amountOfParcel(part, items)
    const facts = { shipped_at: minutes(clock), delivered_at: null, carrier_code: event.carrier }
    const number = part.parcels.length + 1
    return changed({
      parcels: [
        ...part.parcels,
        { id: `${part.id}_${number}`, number, items, amount, collected: 0, ...facts },
      ],
    })
  }
  if (event.kind === "deliver") {
    const waiting = part.parcels.filter(({ delivered_at }) => !delivered_at)
    const chosen = waiting[event.pick % Math.max(1, waiting.length)]
    return changed({
      parcels: part.parcels.map((parcel) => {
        if (parcel !== chosen) return parcel
        const collected = event.isShort ? Math.floor(centimes(parcel.amount) / 2) / 100 : parcel.amount
        return { ...parcel, delivered_at: minutes(clock), collected }
      }),
    })
  }
  const item = left[event.pick % Math.max(1, left.length)]
  if (
    event.kind === "cancel" &&
    item &&
    !isVoid &&
    (left.length > 1 || item.quantity > 1 || part.parcels.length)
  ) {
    const quantity = 1 + (event.pick % item.quantity)
    const isLast = left.length === 1 && quantity === item.quantity && !part.parcels.length
    if (isLast) return changed({ status: "refused" })
    const money = { discount_total: 0, tax_total: 0 }
    return changed(amountsWithout({ ...part, ...money }, { line_id: item.line_id, quantity }, minutes(clock)))
  }
  if (event.kind === "refuse" && !part.parcels.length) return changed({ status: "refused" })
  if (event.kind === "return") {
    const items = part.lines
      .map(({ item_id: line_id }) => ({ line_id, quantity: 1 + (event.pick % 3) }))
      .map(({ line_id, quantity }) => ({ line_id, quantity: Math.min(quantity, returnable(part, line_id)) }))
      .filter(({ quantity }) => quantity > 0)
    if (!items.length) return records
    const earlier = part.returns.map(({ items, refund }) => ({ items, amount: refund }))
    const collected = part.parcels.reduce((sum, parcel) => sum + centimes(parcel.collected), 0) / 100
    const refund = refundFor({ ...part, collected }, earlier, items)
    const id = `return_${part.id}_${part.returns.length}`
    const facts = { reason: "other" as const, requested_at: minutes(clock), received_at: minutes(clock) }
    return changed({ returns: [...part.returns, { id, status: "received", items, refund, ...facts }] })
  }
  const due = part.returns.find(({ id }) => !refunds.some((refund) => refund.id === id))
  if (event.kind !== "refund" || !due) return records
  const method = sale.payment === "card" ? ("card" as const) : event.method
  return {
    ...records,
    clock,
    refunds: [...refunds, { id: due.id, centimes: centimes(due.refund), method, at: minutes(clock) }],
  }
}

function returnable(part: BookedPart, lineId: string): number {
  const count = (rows: { items: { line_id: string; quantity: number }[] }[]) =>
    rows
      .flatMap(({ items }) => items.filter(({ line_id }) => line_id === lineId))
      .reduce((sum, { quantity }) => sum + quantity, 0)
  return count(part.parcels.filter(({ delivered_at }) => delivered_at)) - count(part.returns)
}

/** Every state a part goes through; whatever follows, what was booked of the earlier ones must stay as it was. */
function statesOf(sale: AnySale, events: AnyEvent[], index: number): Records[] {
  const states = [sell(sale, index)]
  for (const event of events) states.push(happen(states.at(-1)!, event))
  return states
}

function payOut(books: Books, cooperative_id: string, fate: string): void {
  const centimes = -books.of(`cooperative:${cooperative_id}:mad`)
  if (fate === "none" || centimes <= 0) return
  const line = { at: AT, currency_code: "mad", line_id: `payout:${cooperative_id}`, cooperative_id, centimes }
  books.post(payoutSent(line))
  if (fate === "paid") books.post(payoutPaid(line))
  if (fate === "failed") books.post(payoutFailed(line))
}

const RUNS = { numRuns: 10_000 }

describe("the books of any part, whatever happens to it", () => {
  it("say of each centime once where it is, as the parcels, returns and refunds do", () => {
    fc.assert(
      fc.property(anyHistory, ({ parts, payout }) => {
        const books = new Books()
        for (const [index, [sale, events]] of parts.entries()) {
          const states = statesOf(sale, events, index)
          for (const state of states) for (const posting of postingsOfPart(state)) books.post(posting)
          const { part, sale: kept, refunds } = states.at(-1)!
          const own = new Books()
          for (const posting of postingsOfPart(states.at(-1)!)) own.post(posting)
          const delivered = part.parcels.filter(({ delivered_at }) => delivered_at)
          const amounts = delivered.reduce((sum, { amount }) => sum + centimes(amount), 0)
          const toCome = part.status === "refused" ? 0 : centimes(part.total) - amounts
          expect(own.of("to_come")).toBe(0 - toCome)
          const returned = returnedCentimes(postingsOfPart(states.at(-1)!))
          const earned =
            own.of(`cooperative:${kept.cooperative_id}`) +
            own.of("commission") +
            own.of("solidarity") +
            own.of("campaign")
          const inCash = kept.payment === "cash_on_delivery"
          const cash = inCash ? delivered.filter((parcel) => !parcel.carrier_code) : []
          const kept_cash = cash.reduce((sum, { collected }) => sum + centimes(collected), 0)
          const given = refunds
            .filter(({ method }) => method === "cash")
            .reduce((sum, r) => sum + r.centimes, 0)
          expect(earned).toBe(returned - amounts + kept_cash - given)
        }
        for (const cooperative of COOPERATIVES) payOut(books, cooperative, payout)
        expect(books.of("")).toBe(0)
      }),
      RUNS,
    )
  })

  it("are the same in whatever order and however often they are told, from any moment on", () => {
    fc.assert(
      fc.property(anyHistory, ({ parts, order }) => {
        const last = parts.flatMap(([sale, events], index) =>
          postingsOfPart(statesOf(sale, events, index).at(-1)!),
        )
        const all = parts.flatMap(([sale, events], index) =>
          statesOf(sale, events, index).flatMap(postingsOfPart),
        )
        const shuffled = all
          .map((posting, index) => ({ posting, rank: order[index % order.length] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
        const [first, second] = [new Books(), new Books()]
        for (const posting of last) first.post(posting)
        for (const { posting } of shuffled) second.post(posting)
        expect([...second.booked].sort()).toEqual([...first.booked].sort())
      }),
      RUNS,
    )
  })

  it("give the delivery back with the last of what came (law 31-08)", () => {
    const line = { quantity: 1, price: 10_000, discount_percent: 0, vat_percent: 20 }
    const rates = { commission_percent: 8, solidarity_percent: 2, borne_by: undefined }
    const sale = { cooperative: "coop_1", payment: "cash_on_delivery" as const, delivery: 2000 }
    const event = { pick: 0, carrier: null, isShort: false, method: "cash" as const }
    const kinds = ["ship", "deliver", "return", "refund"] as const
    const states = statesOf(
      { ...sale, lines: [{ ...line, ...rates }] },
      kinds.map((kind) => ({ ...event, kind })),
      1,
    )
    const books = new Books()
    for (const posting of postingsOfPart(states.at(-1)!)) books.post(posting)
    expect(states.at(-1)!.refunds).toEqual([expect.objectContaining({ centimes: 12_000 })])
    for (const account of ["customer", "cooperative", "commission", "solidarity_fund", "to_come"])
      expect([account, books.of(account)]).toEqual([account, 0])
  })
})

/** What returns gave back to the shopper of what they owed, in centimes. */
function returnedCentimes(postings: Posting[]): number {
  return postings
    .filter(({ kind }) => kind === "units_returned")
    .flatMap(({ entries }) => entries.filter(({ account }) => account.kind === "customer"))
    .reduce((sum, entry) => sum - entry.centimes, 0)
}
