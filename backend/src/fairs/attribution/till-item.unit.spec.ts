import { asDiscounted } from "./till-item"

const ITEM = { id: "item", quantity: 3, unit_price: 85 }

describe("a line that a till sold under a campaign", () => {
  it("reads as the market's own site would have sold it", () => {
    const metadata = { list_price: 100, promotion_id: "promo_1" }
    expect(asDiscounted({ ...ITEM, metadata })).toMatchObject({
      unit_price: 100,
      adjustments: [{ amount: 45, promotion_id: "promo_1" }],
    })
  })

  it("stays as it is without a campaign, or when it was not cheaper", () => {
    expect(asDiscounted({ ...ITEM, metadata: { list_price: 100 } })).toEqual({
      ...ITEM,
      metadata: { list_price: 100 },
    })
    const metadata = { list_price: 80, promotion_id: "promo_1" }
    expect(asDiscounted({ ...ITEM, metadata })).toEqual({ ...ITEM, metadata })
  })
})
