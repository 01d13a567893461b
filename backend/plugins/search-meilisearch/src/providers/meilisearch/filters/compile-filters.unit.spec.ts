import type { SearchTypes } from "@medusajs/framework/types"
import { listLeaves } from "../fields"
import { shopIndex } from "../__tests__/shop-index"
import { compileFilters } from "./compile-filters"

const leaves = new Map(listLeaves(shopIndex().fields).map((leaf) => [leaf.path, leaf]))
const compile = (filters: SearchTypes.SearchFilters) => compileFilters(filters, (path) => leaves.get(path))

describe("filters compiled for Meilisearch", () => {
  it("keeps quotes and backslashes inside the value they belong to", () => {
    expect(compile({ colour: 'red" OR price > "0' })).toBe('(colour = "red\\" OR price > \\"0")')
    expect(compile({ colour: 'a\\" OR id EXISTS' })).toBe('(colour = "a\\\\\\" OR id EXISTS")')
  })

  it("refuses a field name that could break out of the expression", () => {
    expect(() => compile({ 'price > 0 OR "x"': 1 })).toThrow(/not a field that can be filtered/)
  })

  it("groups branches so that AND and OR never mix", () => {
    expect(compile({ gift: true, $or: [{ colour: "red" }, { colour: "blue", price: { $lt: 5 } }] })).toBe(
      '(gift = true) AND ((colour = "red") OR (colour = "blue") AND (price < 5))',
    )
  })

  it("compares dates as points in time, whatever they were written as", () => {
    const expected = "(added >= 1767225600000)"
    expect(compile({ added: { $gte: "2026-01-01T00:00:00Z" } })).toBe(expected)
    expect(compile({ added: { $gte: new Date("2026-01-01T00:00:00Z") } })).toBe(expected)
  })

  it("matches nothing for an empty list, and everything for the absence of one", () => {
    expect(compile({ colour: [] })).toBe("((colour EXISTS AND colour NOT EXISTS))")
    expect(compile({ colour: undefined })).toBeUndefined()
    expect(compile({ $and: [], $or: [{}] })).toBeUndefined()
  })

  it.each([
    [{ colour: { $like: "%re%" } }, /does not support the operator "\$like"/],
    [{ colour: { $prefix: "re" } }, /does not support the operator "\$prefix"/],
    [{ colour: { $gt: "a" } }, /compares only single numbers and dates/],
    [{ sizes: { $lt: 3 } }, /compares only single numbers and dates/],
    [{ colour: { $contains: ["red"] } }, /needs an array field/],
    [{ price: { $gt: "cheap" } }, /not a finite number/],
    [{ price: { $gt: null } }, /needs a value/],
    [{ added: "yesterday" }, /is not a date/],
    [{ colour: {} }, /has no operator/],
  ])("refuses %j and says why", (filters, reason) => {
    expect(() => compile(filters as SearchTypes.SearchFilters)).toThrow(reason)
  })

  it("refuses filters nested beyond reason", () => {
    let filters: SearchTypes.SearchFilters = { colour: "red" }
    for (let depth = 0; depth < 30; depth += 1) {
      filters = { $not: filters }
    }
    expect(() => compile(filters)).toThrow(/nested/)
  })
})
