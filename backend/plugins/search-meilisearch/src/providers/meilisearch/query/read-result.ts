import type { SearchTypes } from "@medusajs/framework/types"
import { readDocumentPath } from "@medusajs/framework/utils"
import type { SearchResponse } from "meilisearch" with { "resolution-mode": "import" }
import { fromStoredDocument } from "../documents/stored-document"
import { readFacet, totalOf } from "./read-facet"
import type { SearchPlan } from "./search-plan"

type Response = SearchResponse<Record<string, unknown>>
type Hit = Response["hits"][number]

function readHighlights({ main }: SearchPlan, hit: Hit): Record<string, string[]> | undefined {
  const tag = main.highlightPreTag
  if (!main.attributesToHighlight || !tag) {
    return undefined
  }
  const found = main.attributesToHighlight.map((path) => {
    const texts = readDocumentPath(hit._formatted, path.split(".")).map(String)
    return [path, texts.filter((text) => text.includes(tag))] as const
  })
  return Object.fromEntries(found.filter(([, texts]) => texts.length))
}

function readHit(plan: SearchPlan, hit: Hit): SearchTypes.SearchHit {
  const { index, attributes_to_retrieve: wanted } = plan.input
  const { _formatted, _rankingScore, ...stored } = hit
  const document = fromStoredDocument(stored, index)
  const id = String(document[index.primary_key])
  if (!wanted.includes(index.primary_key)) {
    delete document[index.primary_key]
  }
  const highlights = readHighlights(plan, hit)
  return {
    id,
    document,
    ...(_rankingScore === undefined ? {} : { score: _rankingScore }),
    ...(highlights ? { highlights } : {}),
  }
}

function readFacets(
  plan: SearchPlan,
  main: Response,
  others: Response[],
): Record<string, SearchTypes.SearchFacetResult> {
  let next = 0
  const read = plan.facets.map((facet) => {
    const counts = others.slice(next, (next += facet.queries.length))
    return [facet.request.field, readFacet(facet, main, counts, plan.input)] as const
  })
  return Object.fromEntries(read)
}

/** Reads the answers to `listQueries(plan)`, in that order, into one result of the module. */
export function readResult(plan: SearchPlan, [main, ...others]: Response[]): SearchTypes.SearchResult {
  if (!main) {
    throw new TypeError("Meilisearch answered fewer results than it was asked for")
  }
  const { input, exactCount } = plan
  const count = totalOf(exactCount ? others.at(-1) : main)
  return {
    hits: main.hits.map((hit) => readHit(plan, hit)),
    ...(plan.facets.length ? { facets: readFacets(plan, main, others) } : {}),
    metadata: {
      skip: input.pagination?.skip ?? 0,
      take: input.pagination?.take ?? main.hits.length,
      count: input.search_options?.count === "none" ? null : count,
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: main.processingTimeMs,
    },
  }
}
