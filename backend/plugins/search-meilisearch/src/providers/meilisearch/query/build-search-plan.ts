import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }
import { listLeaves } from "../fields"
import { compileFilters } from "../filters/compile-filters"
import type { ResolvedOptions } from "../options"
import { assertQuerySupported } from "./assert-query-supported"
import { counting, planFacet } from "./facet-queries"
import type { SearchPlan } from "./search-plan"

type Input = SearchTypes.ProviderSearchQuery

const DEFAULT_TAKE = 20
const SNIPPET_WORDS = 30

/** Both strategies of the module ask for every word; Meilisearch completes a last word without a space after it. */
function words(input: Input, options: ResolvedOptions): Pick<MultiSearchQuery, "q" | "matchingStrategy"> {
  const q = input.q?.trim()
  const asked = input.search_options?.match_strategy
  if (!q) {
    return {}
  }
  return asked === undefined
    ? { q, matchingStrategy: options.matchingStrategy }
    : { q: asked === "all" ? `${q} ` : q, matchingStrategy: "all" }
}

function page({
  pagination,
  search_options,
}: Input): Pick<MultiSearchQuery, "offset" | "limit" | "page" | "hitsPerPage"> {
  const skip = pagination?.skip ?? 0
  const take = pagination?.take ?? DEFAULT_TAKE
  const onBoundary = search_options?.count === "exact" && take > 0 && skip % take === 0
  return onBoundary ? { page: skip / take + 1, hitsPerPage: take } : { offset: skip, limit: take }
}

function highlight({ q, search_options: options, index }: Input): Partial<MultiSearchQuery> {
  if (!options?.highlight || !q?.trim()) {
    return {}
  }
  const asked = options.highlight === true ? undefined : options.highlight
  const searchable = listLeaves(index.fields).filter(({ field }) => field.searchable)
  const fields = asked?.fields ?? options.attributes_to_search_on ?? searchable.map(({ path }) => path)
  const snippet = asked?.snippet
  return {
    attributesToHighlight: fields,
    highlightPreTag: asked?.pre_tag ?? "<mark>",
    highlightPostTag: asked?.post_tag ?? "</mark>",
    ...(snippet
      ? { attributesToCrop: fields, cropLength: snippet === true ? SNIPPET_WORDS : snippet.length }
      : {}),
  }
}

function sort({ pagination }: Input): Pick<MultiSearchQuery, "sort"> {
  const order = Object.entries(pagination?.order ?? {}).filter(([field]) => field !== "_score")
  return order.length
    ? { sort: order.map(([field, direction]) => `${field}:${direction.toLowerCase()}`) }
    : {}
}

function matching({ search_options: options = {} }: Input): Partial<MultiSearchQuery> {
  return {
    ...(options.attributes_to_search_on ? { attributesToSearchOn: options.attributes_to_search_on } : {}),
    ...(options.locales?.length ? { locales: options.locales } : {}),
    ...(options.distinct ? { distinct: options.distinct } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: options.min_score }),
    ...(options.include_score ? { showRankingScore: true } : {}),
  }
}

const facetRequests = ({ search_options: options }: Input): SearchTypes.SearchFacetRequest[] =>
  (options?.facets ?? []).map((facet) => (typeof facet === "string" ? { field: facet } : facet))

function mainQuery(
  input: Input,
  uid: string,
  filter: string | undefined,
  options: ResolvedOptions,
): MultiSearchQuery {
  const counted = facetRequests(input)
    .filter(({ type }) => type !== "range")
    .map(({ field }) => field)
  return {
    indexUid: uid,
    ...words(input, options),
    ...page(input),
    ...sort(input),
    ...matching(input),
    ...highlight(input),
    ...(filter ? { filter } : {}),
    ...(counted.length ? { facets: [...new Set(counted)] } : {}),
    attributesToRetrieve: [...new Set([input.index.primary_key, ...input.attributes_to_retrieve])],
    ...(input.search_options?.provider_options?.meilisearch as Partial<MultiSearchQuery> | undefined),
  }
}

/**
 * Turns one search of the module into Meilisearch queries.
 *
 * @throws MedusaError for whatever cannot be expressed.
 */
export function buildSearchPlan(input: Input, uid: string, options: ResolvedOptions): SearchPlan {
  assertQuerySupported(input)
  const leaves = new Map(listLeaves(input.index.fields).map((leaf) => [leaf.path, leaf]))
  const leafOf = (path: string) => leaves.get(path)
  const main = mainQuery(input, uid, compileFilters(input.filters, leafOf), options)
  const countsApart = input.search_options?.count === "exact" && main.page === undefined
  return {
    input,
    main,
    facets: facetRequests(input).map((request) => planFacet(request, main, leafOf)),
    exactCount: countsApart ? counting(main) : undefined,
  }
}
