import fc from "fast-check"
import type { LineSnapshot } from "./line-snapshot"
import { amountOfParcel, amountsWithout, type PricedParcel, refundFor } from "./parcel-amounts"
import { itemsLeft, type ParcelItem } from "./parcel-items"

const centimes = (amount: number) => Math.round(amount * 100)
const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + centimes(amount), 0)

const line = (item_id: string, quantity: number, total: number): LineSnapshot => ({
  item_id,
  title: item_id,
  variant_title: null,
  thumbnail: null,
  product_handle: null,
  quantity,
  cancelled_quantity: 0,
  unit_price: quantity ? total / quantity : 0,
  total,
})

function partOf(lines: LineSnapshot[], shipping_total: number) {
  const item_total = sum(lines.map(({ total }) => total)) / 100
  const total = sum([item_total, shipping_total]) / 100
  return { lines, item_total, shipping_total, discount_total: 0, tax_total: total / 6, total, parcels: [] }
}

const linesArb = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 300_000 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drafts) => drafts.map(([quantity, cents], n) => line(`line-${n}`, quantity, cents / 100)))

const partArb = fc
  .tuple(linesArb, fc.integer({ min: 0, max: 20_000 }))
  .map(([lines, shipping]) => partOf(lines, shipping / 100))

/** Takes out of what is left one parcel after the other, as `picks` say, until nothing is. */
function divide(part: ReturnType<typeof partOf>, picks: number[], parcels: PricedParcel[] = []) {
  for (let turn = 0; itemsLeft(part.lines, parcels).length; turn += 1) {
    const left = itemsLeft(part.lines, parcels)
    const pick = (n: number) => picks[(turn + n) % picks.length] ?? 1
    const some = left
      .map(({ line_id, quantity }, n) => ({ line_id, quantity: Math.min(quantity, pick(n)) }))
      .filter(({ quantity }) => quantity > 0)
    const items = some.length ? some : left
    parcels.push({ items, amount: amountOfParcel({ ...part, parcels }, items) })
  }
  return parcels
}

const picksArb = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 })

describe("what is paid for each parcel", () => {
  it("is its goods, and for the last the delivery too", () => {
    const part = partOf([line("oil", 2, 299), line("soap", 1, 30)], 20)
    const first = { items: [{ line_id: "oil", quantity: 1 }], amount: 0 }
    first.amount = amountOfParcel(part, first.items)
    expect(first.amount).toBe(149.5)
    const rest = [
      { line_id: "oil", quantity: 1 },
      { line_id: "soap", quantity: 1 },
    ]
    expect(amountOfParcel({ ...part, parcels: [first] }, rest)).toBe(199.5)
  })

  it("adds up to the part's total and is never negative, whatever the parcels", () => {
    fc.assert(
      fc.property(partArb, picksArb, (part, picks) => {
        const parcels = divide(part, picks)
        expect(sum(parcels.map(({ amount }) => amount))).toBe(centimes(part.total))
        expect(parcels.every(({ amount }) => amount >= 0)).toBe(true)
      }),
    )
  })

  it("still adds up when lines are cancelled on the way, to the new total and never past it", () => {
    const cancelled = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(partArb, picksArb, fc.nat(), cancelled, fc.boolean(), (part, picks, n, wanted, isSent) => {
        const [first] = isSent ? divide(part, picks) : []
        const parcels = first ? [first] : []
        const left = itemsLeft(part.lines, parcels)
        const chosen = left[n % Math.max(1, left.length)]
        if (!chosen) return
        const item: ParcelItem = { ...chosen, quantity: Math.min(wanted, chosen.quantity) }
        const after = amountsWithout({ ...part, parcels }, item)
        expect(centimes(after.total)).toBe(sum([after.item_total, after.shipping_total]))
        expect(after.total).toBeLessThanOrEqual(part.total)
        expect(Math.min(after.item_total, after.shipping_total, after.tax_total)).toBeGreaterThanOrEqual(0)
        const all = divide({ ...part, ...after }, picks, [...parcels])
        if (all.length) expect(sum(all.map(({ amount }) => amount))).toBe(centimes(after.total))
      }),
    )
  })
})

/** The same parcels, all handed over. */
const handedOver = (parcels: PricedParcel[]) =>
  parcels.map((parcel) => ({ ...parcel, delivered_at: new Date("2026-11-22") }))

describe("what is given back for a return", () => {
  it("is what the goods were sold for, and with the last of them the delivery", () => {
    const sold = partOf([line("oil", 2, 299)], 20)
    const part = { ...sold, collected: 319, parcels: handedOver(divide(sold, [2])) }
    const one = [{ line_id: "oil", quantity: 1 }]
    expect(refundFor(part, [], one)).toBe(149.5)
    expect(refundFor(part, [{ items: one, amount: 149.5 }], one)).toBe(169.5)
  })

  it("is of the units that came, where the parcel of the first has not", () => {
    const sold = partOf([line("oil", 2, 100.01)], 0)
    const [first, second] = divide(sold, [1]).map((parcel) => ({ ...parcel, delivered_at: null }))
    const parcels = [first!, { ...second!, delivered_at: new Date() }]
    const one = [{ line_id: "oil", quantity: 1 }]
    expect([first!.amount, second!.amount]).toEqual([50, 50.01])
    expect(refundFor({ ...sold, collected: 50.01, parcels }, [], one)).toBe(50.01)
  })

  it("is never more than was collected, whatever comes back when", () => {
    fc.assert(
      fc.property(partArb, picksArb, fc.double({ min: 0, max: 1, noNaN: true }), (part, picks, share) => {
        const collected = Math.floor(part.total * share * 100) / 100
        const parcels = handedOver(divide(part, picks))
        const returned: PricedParcel[] = []
        for (const { items } of parcels) {
          returned.push({ items, amount: refundFor({ ...part, parcels, collected }, returned, items) })
        }
        expect(sum(returned.map(({ amount }) => amount))).toBe(centimes(collected))
      }),
    )
  })
})
