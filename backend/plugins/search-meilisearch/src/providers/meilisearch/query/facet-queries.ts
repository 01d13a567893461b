import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }
import { refuse } from "../errors"
import type { LeafLookup } from "../filters/compile-filters"
import { toLiteral } from "../filters/filter-value"
import type { FacetPlan } from "./search-plan"

type Request = SearchTypes.SearchFacetRequest
type Range = { from?: number | string; to?: number | string }

/** Asks only how many documents match, under one more condition. */
export function counting(main: MultiSearchQuery, condition?: string): MultiSearchQuery {
  const { indexUid, q, matchingStrategy, locales, attributesToSearchOn, rankingScoreThreshold, distinct } =
    main
  const filter = [main.filter, condition]
    .filter(Boolean)
    .map((part) => `(${String(part)})`)
    .join(" AND ")
  return JSON.parse(
    JSON.stringify({
      ...{ indexUid, q, matchingStrategy, locales, attributesToSearchOn, rankingScoreThreshold, distinct },
      filter: filter || undefined,
      limit: 0,
    }),
  ) as MultiSearchQuery
}

function rangeCondition(field: string, { from, to }: Range, leafOf: LeafLookup): string {
  const leaf = leafOf(field)
  const bounds = [
    from === undefined ? `${field} EXISTS` : `${field} >= ${toLiteral(field, from, leaf)}`,
    ...(to === undefined ? [] : [`${field} < ${toLiteral(field, to, leaf)}`]),
  ]
  return bounds.join(" AND ")
}

/** The extra queries a facet takes: one a range, one to count what a stats facet covers, none for values. */
export function planFacet(request: Request, main: MultiSearchQuery, leafOf: LeafLookup): FacetPlan {
  if (request.type === "range") {
    if (leafOf(request.field)?.array) {
      refuse(`counts ranges of single values only, and "${request.field}" is an array`)
    }
    return {
      request,
      queries: request.ranges.map((range) => counting(main, rangeCondition(request.field, range, leafOf))),
    }
  }
  if (request.type === "stats") {
    return { request, queries: [counting(main, `${request.field} EXISTS AND ${request.field} IS NOT NULL`)] }
  }
  return { request, queries: [] }
}
