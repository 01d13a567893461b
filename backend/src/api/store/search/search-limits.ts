import { ApiError } from "../../errors/api-error"

/** What one request may ask. A storefront stays far below; what lies above only wears the engine out. */
export const SEARCH_LIMITS = {
  /** Characters of the words searched. */
  query: 200,
  /** Searches in one request. */
  searches: 8,
  /** Hits of one page. */
  take: 60,
  /** How far pages reach. */
  reach: 10_000,
  /** Values of one filter. */
  values: 300,
  /** Filters inside filters. */
  depth: 6,
  /** Facets of one search. */
  facets: 12,
} as const

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function refuse(code: string, message: string): never {
  throw ApiError.invalid(code, message)
}

/** @throws ApiError when the words are not text, or longer than anyone types. */
export function assertQuery(q: unknown): void {
  if (q !== undefined && typeof q !== "string") refuse("invalid_query", "The words searched must be text.")
  if (typeof q === "string" && q.length > SEARCH_LIMITS.query) {
    refuse("query_too_long", `At most ${SEARCH_LIMITS.query} characters can be searched.`)
  }
}

function assertList(values: unknown): void {
  if (Array.isArray(values) && values.length > SEARCH_LIMITS.values) {
    refuse("too_many_values", `A filter takes at most ${SEARCH_LIMITS.values} values.`)
  }
}

function branchesOf(key: string, value: unknown): Node[] {
  const branches = key === "$not" ? [value] : value
  const isGroup = Array.isArray(branches) && branches.every(isNode)
  return isGroup ? branches : refuse("invalid_filters", `"${key}" must hold filters.`)
}

/** Core's schema lets a group hold anything, and its engine then breaks on it. */
function assertFilters(filters: Node, depth: number): void {
  if (depth > SEARCH_LIMITS.depth) refuse("filters_too_deep", "The filters are nested too deep.")
  for (const [key, value] of Object.entries(filters)) {
    if (["$and", "$or", "$not"].includes(key)) {
      assertList(value)
      branchesOf(key, value).forEach((branch) => assertFilters(branch, depth + 1))
    } else {
      Object.values(isNode(value) ? value : [value]).forEach(assertList)
      assertList(value)
    }
  }
}

function assertPage(pagination: unknown): void {
  const { take, skip } = isNode(pagination) ? pagination : {}
  if (typeof take === "number" && take > SEARCH_LIMITS.take) {
    refuse("page_too_large", `A page holds at most ${SEARCH_LIMITS.take} results.`)
  }
  if (typeof skip === "number" && skip > SEARCH_LIMITS.reach) {
    refuse("page_too_far", `Results are reachable up to number ${SEARCH_LIMITS.reach}.`)
  }
}

function assertSearch(search: Node): void {
  const { filters, pagination, search_options: options } = search
  if (isNode(filters)) {
    assertQuery(filters.q)
    assertFilters(filters, 0)
  }
  assertPage(pagination)
  const facets = isNode(options) ? options.facets : undefined
  if (Array.isArray(facets) && facets.length > SEARCH_LIMITS.facets) {
    refuse("too_many_facets", `A search counts at most ${SEARCH_LIMITS.facets} facets.`)
  }
}

/**
 * Checks the body of a search before core does; its shape in general is left to core.
 *
 * @throws ApiError (400) with a code for each limit.
 */
export function assertSearchLimits(body: unknown): void {
  if (!isNode(body)) return
  const searches = Array.isArray(body.queries) ? body.queries : [body]
  if (searches.length > SEARCH_LIMITS.searches) {
    refuse("too_many_searches", `At most ${SEARCH_LIMITS.searches} searches fit in one request.`)
  }
  searches.filter(isNode).forEach(assertSearch)
}
