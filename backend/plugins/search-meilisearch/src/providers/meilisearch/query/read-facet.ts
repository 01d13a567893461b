import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchResponse } from "meilisearch" with { "resolution-mode": "import" }
import { listLeaves } from "../fields"
import type { FacetPlan } from "./search-plan"

type Response = SearchResponse<Record<string, unknown>>
type Result = SearchTypes.SearchFacetResult
type ValueRequest = Extract<SearchTypes.SearchFacetRequest, { limit?: number }>
type RangeRequest = Extract<SearchTypes.SearchFacetRequest, { type: "range" }>

export const totalOf = (response: Response | undefined): number =>
  response?.totalHits ?? response?.estimatedTotalHits ?? 0

function readValues(request: ValueRequest, main: Response, input: SearchTypes.ProviderSearchQuery): Result {
  const starting = request.query?.toLocaleLowerCase() ?? ""
  const all = Object.entries(main.facetDistribution?.[request.field] ?? {})
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => value.toLocaleLowerCase().startsWith(starting))
    .sort((a, b) => (request.sort === "alpha" ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1))
  const values = all.slice(0, request.limit ?? all.length)
  const left = all.slice(values.length).reduce((sum, { count }) => sum + count, 0)
  // A document counts once for every value of an array, so what is left out says nothing of documents.
  const single = listLeaves(input.index.fields).some(({ path, array }) => path === request.field && !array)
  return { type: "value", values, ...(single && left ? { other_count: left } : {}) }
}

function readRanges(request: RangeRequest, counts: Response[]): Result {
  return {
    type: "range",
    ranges: request.ranges.map(({ key, from, to }, i) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: totalOf(counts[i]),
    })),
  }
}

/** Reads one facet from the main answer and from those of its own queries. */
export function readFacet(
  plan: FacetPlan,
  main: Response,
  counts: Response[],
  input: SearchTypes.ProviderSearchQuery,
): Result {
  const { request } = plan
  if (request.type === "range") {
    return readRanges(request, counts)
  }
  if (request.type === "stats") {
    const stats = main.facetStats?.[request.field]
    return { type: "stats", min: stats?.min ?? 0, max: stats?.max ?? 0, count: totalOf(counts[0]) }
  }
  return readValues(request, main, input)
}
