import { assertSearchLimits, SEARCH_LIMITS } from "./search-limits"

const search = (given: object) => ({ entity: "product", ...given })
const codeOf = (body: unknown): string | undefined => {
  try {
    assertSearchLimits(body)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}
const nested = (depth: number): object => (depth ? { $not: nested(depth - 1) } : { tier: 1 })

describe("limits of a search", () => {
  it("lets what a storefront asks pass", () => {
    const filters = {
      q: "زيت أركان",
      $or: [{ category: ["honey"] }, { tier: { $in: [1, 2] } }],
      price_mad: { $lte: 200 },
    }
    expect(codeOf({ queries: [search({ filters, pagination: { skip: 24, take: 24 } })] })).toBeUndefined()
  })

  it.each([
    ["query_too_long", search({ filters: { q: "x".repeat(SEARCH_LIMITS.query + 1) } })],
    ["invalid_query", search({ filters: { q: 5 } })],
    ["invalid_query", search({ filters: { q: { $eq: "x" } } })],
    ["invalid_filters", search({ filters: { $and: 5 } })],
    ["invalid_filters", search({ filters: { $or: [null] } })],
    ["invalid_filters", search({ filters: { $not: "x" } })],
    ["invalid_filters", search({ filters: { $and: [{ $or: [[]] }] } })],
    ["filters_too_deep", search({ filters: nested(SEARCH_LIMITS.depth + 1) })],
    ["too_many_values", search({ filters: { category: Array(SEARCH_LIMITS.values + 1).fill("a") } })],
    [
      "too_many_values",
      search({ filters: { category: { $in: Array(SEARCH_LIMITS.values + 1).fill("a") } } }),
    ],
    ["page_too_large", search({ pagination: { take: SEARCH_LIMITS.take + 1 } })],
    ["page_too_far", search({ pagination: { skip: SEARCH_LIMITS.reach + 1 } })],
    ["too_many_facets", search({ search_options: { facets: Array(SEARCH_LIMITS.facets + 1).fill("tier") } })],
    ["too_many_searches", { queries: Array(SEARCH_LIMITS.searches + 1).fill(search({})) }],
  ])("answers %s", (code, body) => {
    expect(codeOf(body)).toBe(code)
  })

  it.each([null, "x", [], { queries: 5 }, { queries: [null] }, { filters: [] }])(
    "leaves %j to core",
    (body) => {
      expect(codeOf(body)).toBeUndefined()
    },
  )
})
