import fc from "fast-check"
import { type OrderDelivery, type OrderLine, splitOrder } from "./split-order"
import { splitByLargestRemainder } from "./split-total"

const line = (cooperative_id: string, total: number, id = `item-${cooperative_id}-${total}`): OrderLine => ({
  id,
  cooperative_id,
  total,
  tax_total: (total * 20) / 120,
  discount_total: 0,
  requires_shipping: true,
})

const delivery = (cooperative_id: string, total: number): OrderDelivery => ({
  id: `method-${cooperative_id}`,
  cooperative_id,
  shipping_option_id: `option-${cooperative_id}`,
  kind: "delivery",
  total,
  tax_total: (total * 20) / 120,
  discount_total: 0,
})

function orderOf(lines: OrderLine[], deliveries: OrderDelivery[]) {
  const all = [...lines, ...deliveries]
  const sum = (field: "total" | "tax_total" | "discount_total") => all.reduce((acc, it) => acc + it[field], 0)
  return {
    lines,
    deliveries,
    total: sum("total"),
    tax_total: sum("tax_total"),
    discount_total: sum("discount_total"),
  }
}

const centimes = (amount: number) => Math.round(amount * 100)

describe("dividing an order among its cooperatives", () => {
  it("gives each its own goods and its own delivery", () => {
    const order = orderOf(
      [line("a", 149.5), line("b", 80), line("a", 20)],
      [delivery("a", 20), delivery("b", 35)],
    )
    const [a, b] = splitOrder(order)
    expect(a).toMatchObject({ cooperative_id: "a", item_total: 169.5, shipping_total: 20, total: 189.5 })
    expect(b).toMatchObject({ cooperative_id: "b", item_total: 80, shipping_total: 35, total: 115 })
    expect(b).toMatchObject({
      shipping_method_id: "method-b",
      shipping_option_id: "option-b",
      fulfilment_kind: "delivery",
    })
  })

  it("makes a part without delivery of a cooperative that sells only services", () => {
    const [part] = splitOrder(orderOf([{ ...line("a", 300), requires_shipping: false }], []))
    expect(part).toMatchObject({
      fulfilment_kind: "service",
      shipping_method_id: null,
      shipping_total: 0,
      total: 300,
    })
  })

  it("loses and invents no centime, whatever the prices, taxes and discounts", () => {
    const amount = fc.double({ min: 0, max: 50_000, noNaN: true })
    const rate = fc.constantFrom(0, 0.1, 0.2)
    const lineArb = fc.record({
      cooperative: fc.integer({ min: 0, max: 6 }),
      amount,
      rate,
      discount: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const arb = fc.tuple(
      fc.array(lineArb, { minLength: 1, maxLength: 30 }),
      fc.array(amount, { minLength: 7, maxLength: 7 }),
    )
    fc.assert(
      fc.property(arb, ([drafts, prices]) => {
        const lines = drafts.map((draft, index) => {
          const total = draft.amount * (1 - draft.discount)
          return {
            ...line(`c${draft.cooperative}`, total, `item-${index}`),
            tax_total: (total * draft.rate) / (1 + draft.rate),
            discount_total: draft.amount * draft.discount,
          }
        })
        const order = orderOf(
          lines,
          prices
            .map((price, index) => delivery(`c${index}`, price))
            .filter((d) => lines.some((l) => l.cooperative_id === d.cooperative_id)),
        )
        const parts = splitOrder(order)
        for (const field of ["total", "tax_total", "discount_total"] as const) {
          const added = parts.reduce((acc, part) => acc + centimes(part[field]), 0)
          expect(added).toBe(centimes(order[field]))
        }
        for (const part of parts) {
          expect(centimes(part.total)).toBe(centimes(part.item_total) + centimes(part.shipping_total))
        }
      }),
    )
  })

  it("never gives a part more than a centime off its exact share", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (total, parts) => {
        const shares = splitByLargestRemainder(total, parts)
        const sum = parts.reduce((acc, part) => acc + part, 0)
        expect(shares.reduce((acc, share) => acc + share, 0)).toBe(total)
        if (sum > 0)
          shares.forEach((share, i) =>
            expect(Math.abs(share - (total * parts[i]!) / sum)).toBeLessThanOrEqual(1.000001),
          )
      }),
    )
  })
})
