import type { SaleFacts } from "../../fairs/till/sale-facts"
import type { TillSale } from "../../fairs/till/till-sale"
import type { SaleLine } from "../../modules/till/sale-lines"
import { toCartItem } from "./till-cart-item"

const FACTS: SaleFacts = {
  products: new Map(),
  terms: [{ promotion_id: "promo", percent: 20, product_ids: ["prod"] }],
  variants: new Map([["oil", { is_published: true, prices: [5000, 4000], free: 3 }]]),
}
const SALE: Pick<TillSale, "cooperative_id"> = { cooperative_id: "coop" }

const metadataOf = (changes: Partial<SaleLine>) =>
  toCartItem(
    {
      ...{ variant_id: "oil", product_id: "prod", title: "Huile", quantity: 1 },
      ...{ unit_centimes: 4000, list_centimes: 5000 },
      ...changes,
    },
    SALE,
    FACTS,
  ).metadata

describe("the campaign of what a till sold", () => {
  it("is the one whose price was charged", () => {
    expect(metadataOf({})).toMatchObject({ list_price: 50, promotion_id: "promo", campaign_percent: 20 })
  })

  it("is none where a phone claims a price the market does not know, so that nobody pays the difference", () => {
    const claims: Partial<SaleLine>[] = [
      { list_centimes: 900_000 },
      { unit_centimes: 100 },
      { unit_centimes: 5000 },
      { product_id: null },
      { variant_id: "gone" },
    ]
    for (const claim of claims) expect(metadataOf(claim)).not.toHaveProperty("promotion_id")
  })
})
