import { productDocument, type ProductSurroundings } from "./product-document"
import { ProductRow } from "./product-row"

const AT = new Date("2026-06-15T12:00:00Z")
const surroundings: ProductSurroundings = {
  translations: new Map([["prod_1", new Map([["ar", { title: "عسل الزعتر" }]])]]),
  categoryNames: new Map([["honey-thyme", { ar: "عسل الزعتر", fr: "Miel de thym" }]]),
  place: undefined,
  tier: 2,
  round: 0,
  at: AT,
}

const stocked = (stocked_quantity: number, reserved_quantity = 0, required_quantity = 1) => ({
  required_quantity,
  inventory: { location_levels: [{ stocked_quantity, reserved_quantity }] },
})
const variant = (given: object = {}) => ({
  id: "variant_1",
  manage_inventory: true,
  allow_backorder: false,
  weight: 500,
  calculated_price: { calculated_amount: 120 },
  inventory_items: [stocked(3)],
  ...given,
})
const maker = { handle: "rif", name: { fr: "Rif", ar: "الريف" }, status: "verified", women_members_count: 9 }
const row = (given: object = {}) =>
  ProductRow.parse({
    id: "prod_1",
    handle: "miel",
    status: "published",
    title: "Miel",
    created_at: "2026-01-01T00:00:00Z",
    categories: [{ handle: "honey-thyme", parent_category: { handle: "honey" } }],
    cooperative: maker,
    variants: [variant()],
    ...given,
  })
const documentOf = (given: object = {}) => productDocument(row(given), surroundings)

describe("the search document of a product", () => {
  it("says what it is, who makes it and what it costs", () => {
    expect(documentOf({ metadata: { labels: [{ type: "IGP", name: "Miel d'euphorbe" }] } })).toMatchObject({
      title_fr: "Miel",
      title_ar: "عسل الزعتر",
      category: "honey-thyme",
      category_ancestors: ["honey"],
      category_path: ["honey-thyme", "honey"],
      cooperative: "rif",
      tier: 2,
      labels: ["IGP"],
      label_names: ["Miel d'euphorbe"],
      price_mad: 120,
      in_stock: true,
      available: true,
    })
  })

  it("shows the lowest price and the lightest weight of its variants", () => {
    const dear = variant({ calculated_price: { calculated_amount: 300 }, weight: 900 })
    expect(documentOf({ variants: [dear, variant()] })).toMatchObject({
      price_mad: 120,
      weight: 500,
      has_variants: true,
    })
  })

  it.each([
    ["a draft", { status: "draft" }],
    ["a suspended cooperative's", { cooperative: { ...maker, status: "suspended" } }],
    ["nobody's", { cooperative: null }],
    ["one without a price", { variants: [variant({ calculated_price: null })] }],
    ["one without variants", { variants: [] }],
  ])("does not exist for %s product", (_what, given) => {
    expect(documentOf(given)).toBeUndefined()
  })

  it.each([
    [false, { inventory_items: [stocked(0)] }],
    [false, { inventory_items: [stocked(5, 5)] }],
    [false, { inventory_items: [stocked(1, 0, 2)] }],
    [false, { inventory_items: [stocked(4), stocked(0)] }],
    [false, { inventory_items: [] }],
    [true, { inventory_items: [stocked(2, 1)] }],
    [true, { inventory_items: [stocked(0)], allow_backorder: true }],
    [true, { inventory_items: [], manage_inventory: false }],
  ])("is in stock (%s) as what is left of its parts allows", (in_stock, given) => {
    expect(documentOf({ variants: [variant(given)] })).toMatchObject({ in_stock, available: in_stock })
  })

  it.each([
    [false, { closed_until: "2026-07-01T00:00:00Z" }],
    [false, { closed_from: "2026-06-10T00:00:00Z", closed_until: "2026-06-20T00:00:00Z" }],
    [true, { closed_from: "2026-06-20T00:00:00Z", closed_until: "2026-07-01T00:00:00Z" }],
    [true, { closed_until: "2026-06-15T12:00:00Z" }],
  ])("is available (%s) as its cooperative's holidays allow, and stays in stock", (available, closure) => {
    expect(documentOf({ cooperative: { ...maker, ...closure } })).toMatchObject({ available, in_stock: true })
  })
})
