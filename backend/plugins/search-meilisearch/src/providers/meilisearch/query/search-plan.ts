import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }

type Input = SearchTypes.ProviderSearchQuery

/** A facet whose counts Meilisearch does not give by itself: `queries` are asked beside the main one. */
export type FacetPlan = { request: SearchTypes.SearchFacetRequest; queries: MultiSearchQuery[] }

/** One search as the queries it takes: the first brings the hits, the others only count. */
export type SearchPlan = {
  input: Input
  main: MultiSearchQuery
  facets: FacetPlan[]
  /** Counts every match when the page does not fall on a page boundary. */
  exactCount: MultiSearchQuery | undefined
}

/** The queries of a plan, in the order `readResult` expects their answers. */
export function listQueries({ main, facets, exactCount }: SearchPlan): MultiSearchQuery[] {
  return [main, ...facets.flatMap(({ queries }) => queries), ...(exactCount ? [exactCount] : [])]
}
