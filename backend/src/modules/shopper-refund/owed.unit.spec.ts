import fc from "fast-check"
import { newRefunds, type OwedPart } from "./owed"

const due_by = new Date("2026-12-01")

const part = (changes: Partial<OwedPart>): OwedPart => ({
  order_id: "order_1",
  cooperative_order_id: "coopord_1",
  cooperative_id: "coop_1",
  currency_code: "mad",
  method: "cash",
  paid_centimes: 30_000,
  reasons: [],
  ...changes,
})

const returned = (id: string, centimes: number) => ({ source_key: `return:${id}`, centimes, due_by })
const cancelled = (upTo: number) => ({
  source_key: `cancelled:coopord_1:${upTo}`,
  counts_from: "cancelled:coopord_1:",
  centimes: upTo,
  due_by,
})

describe("what goes back to a shopper", () => {
  it("is written down once for each reason", () => {
    const owed = part({ reasons: [returned("a", 5_000), returned("b", 7_000)] })
    expect(newRefunds(owed, []).map(({ centimes }) => centimes)).toEqual([5_000, 7_000])
    expect(newRefunds(owed, [{ source_key: "return:a", centimes: 5_000 }])).toEqual([
      expect.objectContaining({ source_key: "return:b", centimes: 7_000 }),
    ])
    expect(newRefunds(owed, newRefunds(owed, []))).toEqual([])
  })

  it("of lines cancelled one after the other is what no earlier refund holds", () => {
    const noted = [{ source_key: "cancelled:coopord_1:4000", centimes: 4_000 }]
    expect(newRefunds(part({ reasons: [cancelled(9_500)] }), noted)).toEqual([
      expect.objectContaining({ source_key: "cancelled:coopord_1:9500", centimes: 5_500 }),
    ])
  })

  it("told late, is not written down again", () => {
    const noted = [{ source_key: "cancelled:coopord_1:9500", centimes: 9_500 }]
    expect(newRefunds(part({ reasons: [cancelled(4_000)] }), noted)).toEqual([])
  })

  it("is never more than was paid, whatever is asked and in whatever order", () => {
    const reasons = fc.array(
      fc.oneof(
        fc
          .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 20_000 }))
          .map(([id, centimes]) => returned(String(id), centimes)),
        fc.integer({ min: 0, max: 40_000 }).map(cancelled),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.array(reasons, { maxLength: 5 }),
        fc.integer({ min: 0, max: 30_000 }),
        (rounds, paid) => {
          const noted: { source_key: string; centimes: number }[] = []
          for (const round of rounds)
            noted.push(...newRefunds(part({ reasons: round, paid_centimes: paid }), noted))
          const total = noted.reduce((sum, { centimes }) => sum + centimes, 0)
          expect(total).toBeLessThanOrEqual(paid)
          expect(new Set(noted.map(({ source_key }) => source_key)).size).toBe(noted.length)
        },
      ),
    )
  })

  it("of what was never paid is nothing", () => {
    expect(newRefunds(part({ paid_centimes: 0, reasons: [returned("a", 5_000)] }), [])).toEqual([])
  })
})
