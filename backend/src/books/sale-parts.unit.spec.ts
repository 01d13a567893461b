import fc from "fast-check"
import { partsOfSales } from "./sale-parts"

const RATES = { vat_percent: 20, commission_percent: 8, solidarity_percent: 2 }

const anyLine = fc.record({
  id: fc.uuid(),
  quantity: fc.integer({ min: 1, max: 9 }),
  total: fc.integer({ min: 0, max: 500_000 }),
  discount: fc.integer({ min: 0, max: 90_000 }),
  borne_by: fc.constantFrom("cooperative" as const, "network" as const),
  vat_percent: fc.constantFrom<number>(0, 10, 20),
  commission_percent: fc.integer({ min: 0, max: 400 }).map((value) => value / 10),
  solidarity_percent: fc.integer({ min: 0, max: 100 }).map((value) => value / 10),
})

const amountOf = (parts: ReturnType<typeof partsOfSales>, name: string) =>
  parts.find(({ part }) => part === name)?.amount

describe("where each dirham of a fair's sale goes", () => {
  it("adds up to what the shopper pays, whoever bears the discount", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 5 }),
        fc.nat(9000),
        (lines, delivery) => {
          const parts = partsOfSales([{ lines, delivery }])
          const paid = lines.reduce((sum, { total }) => sum + total, delivery)
          expect(parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(paid)
        },
      ),
    )
  })

  it("leaves the cooperative what the full price would, where the network bears the discount", () => {
    const line = { id: "line", quantity: 1, ...RATES }
    const full = partsOfSales([{ lines: [{ ...line, total: 10_000 }], delivery: 0 }])
    const fair = { ...line, total: 8_500, discount: 1_500 }
    const parts = partsOfSales([{ lines: [{ ...fair, borne_by: "network" }], delivery: 0 }])
    expect(amountOf(parts, "cooperative")).toBe(amountOf(full, "cooperative"))
    expect(amountOf(parts, "campaign")).toBe(-15)
  })

  it("names no campaign where the cooperative bears the discount", () => {
    const line = { id: "line", quantity: 1, ...RATES, total: 8_500, discount: 1_500 }
    const parts = partsOfSales([{ lines: [{ ...line, borne_by: "cooperative" }], delivery: 0 }])
    expect(amountOf(parts, "campaign")).toBeUndefined()
    expect(parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(8_500)
  })
})
