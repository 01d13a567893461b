import { judgeSale, missingOf, type VariantFacts } from "./judge-sale"

const line = (variant_id: string, quantity: number, unit_centimes = 5000) => ({
  ...{ variant_id, product_id: "prod", title: variant_id, quantity },
  ...{ unit_centimes, list_centimes: 5000 },
})
const facts = (all: Record<string, Partial<VariantFacts>>) =>
  new Map(
    Object.entries(all).map(([id, some]) => [
      id,
      { is_published: true, prices: [5000, 4000], free: 3, ...some },
    ]),
  )

describe("what stands in the way of a sale made at a stand", () => {
  it("is nothing when the goods are there, at their price or the campaign's", () => {
    const lines = [line("oil", 2), line("soap", 3, 4000), line("lesson", 50)]
    const known = facts({ oil: {}, soap: {}, lesson: { free: null } })
    expect(judgeSale({ lines, settled: [] }, known)).toBeNull()
  })

  it("is first a product that is gone or no longer published, then a price, then the stock", () => {
    const lines = [line("gone", 1), line("paused", 1), line("oil", 9, 777)]
    const known = facts({ paused: { is_published: false }, oil: {} })
    const first = judgeSale({ lines, settled: [] }, known)
    expect(first?.kind).toBe("product_gone")
    expect(first?.lines.map(({ title }) => title)).toEqual(["gone", "paused"])
    expect(first?.choices).toEqual(["sell_anyway", "void"])
    const second = judgeSale({ lines, settled: ["product_gone"] }, known)
    expect(second?.lines.map(({ title, price_centimes }) => [title, price_centimes])).toEqual([["oil", 5000]])
    expect(second?.choices).toEqual(["accept", "void"])
    const third = judgeSale({ lines, settled: ["product_gone", "price_unknown"] }, known)
    expect(third?.kind).toBe("out_of_stock")
  })

  it("counts the lines of one size together, and asks about its stock every time", () => {
    const lines = [line("oil", 2), line("oil", 2, 4000)]
    const known = facts({ oil: {} })
    expect(missingOf(lines, known)).toEqual(new Map([["oil", 1]]))
    const conflict = judgeSale({ lines, settled: ["out_of_stock"] }, known)
    expect(conflict?.choices).toEqual(["stock_was_more", "void"])
  })

  it("offers to cancel an online order where there is one to cancel", () => {
    const online = new Map([["oil", { order_number: "1043-1", quantity: 1 }]])
    const conflict = judgeSale({ lines: [line("oil", 4)], settled: [] }, facts({ oil: {} }), online)
    expect(conflict?.choices).toEqual(["stock_was_more", "cancel_online", "void"])
    expect(conflict?.lines[0]?.online?.order_number).toBe("1043-1")
  })
})
