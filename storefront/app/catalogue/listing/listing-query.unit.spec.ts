import fc from "fast-check"
import { isLandingPage, listingParams, readListingQuery } from "./listing-query"

const known = {
  categories: new Set(["saffron", "oils"]),
  provinces: new Map([
    ["taroudannt", "MA-09"],
    ["figuig", "MA-02"],
  ]),
  regions: new Set(["MA-09", "MA-02"]),
}

const read = (search: string) => readListingQuery(new URLSearchParams(search), known)

describe("the address of a listing", () => {
  it("keeps what the market knows", () => {
    expect(
      read(
        "q=huile&category=oils&province=taroudannt&tier=1&min_price=20&max_price=90,5&in_stock=1&sort=price_asc&page=2",
      ),
    ).toEqual({
      q: "huile",
      category: "oils",
      province: "taroudannt",
      tier: 1,
      minPrice: 20,
      maxPrice: 90.5,
      inStock: true,
      sort: "price_asc",
      page: 2,
    })
  })

  it("leaves out what does not exist, and refuses nothing", () => {
    expect(
      read("category=nope&province=atlantis&region=XX&tier=9&min_price=-3&max_price=abc&sort=best&page=zero"),
    ).toEqual({
      q: "",
      inStock: false,
      sort: "relevance",
      page: 1,
    })
  })

  it("keeps the fair whose goods are asked for", () => {
    expect(read("fair=oujda-2026").fair).toBe("oujda-2026")
    expect(read("fair=../etc").fair).toBeUndefined()
    expect(listingParams(read("fair=oujda-2026&page=2")).toString()).toBe("fair=oujda-2026&page=2")
  })

  it("reads prices in Arabic-Indic digits and puts them in order", () => {
    expect(read("min_price=٢٠٠&max_price=٥٠")).toMatchObject({ minPrice: 50, maxPrice: 200 })
  })

  it("prefers the province when the region does not hold it", () => {
    expect(read("province=figuig&region=MA-09")).toMatchObject({ province: "figuig" })
    expect(read("province=figuig&region=MA-09").region).toBeUndefined()
    expect(read("province=figuig&region=MA-02").region).toBe("MA-02")
  })

  it("shortens a search of ten thousand letters and drops marks of direction", () => {
    expect(read(`q=${"a".repeat(10_000)}`).q).toHaveLength(200)
    expect(read("q=%E2%80%8Fزعفران%00").q).toBe("زعفران")
  })

  it("reads its own addresses back, whatever they were made from", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            "q",
            "category",
            "province",
            "region",
            "tier",
            "min_price",
            "max_price",
            "page",
            "sort",
            "in_stock",
          ),
          fc.string(),
        ),
        (asked) => {
          const query = readListingQuery(new URLSearchParams(asked), known)
          expect(readListingQuery(listingParams(query), known)).toEqual(query)
        },
      ),
    )
  })

  it("offers to search engines only pages that narrow the market by one thing", () => {
    expect(isLandingPage(read("category=oils&page=2"))).toBe(true)
    expect(isLandingPage(read("category=oils&province=figuig"))).toBe(false)
    expect(isLandingPage(read("q=huile"))).toBe(false)
  })
})
