import type { SearchTypes } from "@medusajs/framework/types"
import { indexOptionsOf } from "../engine/index-settings"
import { listLeaves } from "../fields"
import { toTimestamp } from "../filters/filter-value"
import type { ResolvedOptions } from "../options"

type Input = SearchTypes.ProviderSearchQuery
type Order = Record<string, SearchTypes.SearchOrderBy>

/** Meilisearch's own default, kept so that a filter panel does not shrink while it is away. */
const FACET_VALUES = 100

/** A guess close enough to be shown: below this, similar letters are noise. */
const MIN_SIMILARITY = 0.5

function defaultOrder(input: Input, options: ResolvedOptions): Order {
  const tieBreakers = indexOptionsOf(input.index, options).tieBreakers ?? []
  const byField = tieBreakers.map((rule) => {
    const at = rule.lastIndexOf(":")
    return [rule.slice(0, at), rule.slice(at + 1).toUpperCase() as SearchTypes.SearchOrderBy] as const
  })
  return { ...(input.q?.trim() ? { _score: "DESC" as const } : {}), ...Object.fromEntries(byField) }
}

/** Dates in filters as milliseconds: text is understood by Meilisearch's compiler only. */
function withDatesAsNumbers(filters: unknown, dates: Set<string>, path?: string): unknown {
  if (path && dates.has(path) && (typeof filters === "string" || filters instanceof Date)) {
    return toTimestamp(path, filters)
  }
  if (Array.isArray(filters)) {
    return filters.map((entry) => withDatesAsNumbers(entry, dates, path))
  }
  if (filters === null || typeof filters !== "object" || filters instanceof Date) {
    return filters
  }
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => [
      key,
      withDatesAsNumbers(value, dates, key.startsWith("$") ? path : key),
    ]),
  )
}

function filtersOf({ filters, index }: Input): Pick<Input, "filters"> {
  const dates = new Set(
    listLeaves(index.fields)
      .filter(({ field }) => field.type === "date")
      .map(({ path }) => path),
  )
  return filters ? { filters: withDatesAsNumbers(filters, dates) as SearchTypes.SearchFilters } : {}
}

function facetsOf({ search_options }: Input): Pick<SearchTypes.SearchOptions, "facets"> {
  const facets = search_options?.facets?.map((facet) =>
    typeof facet === "string" ? { field: facet } : facet,
  )
  return facets
    ? {
        facets: facets.map((facet) =>
          facet.type === "range" || facet.type === "stats" ? facet : { limit: FACET_VALUES, ...facet },
        ),
      }
    : {}
}

/**
 * The same search as a plainer engine can serve it: without highlights, query languages and engine options,
 * which it would refuse, and with the ties broken as Meilisearch would.
 */
export function toFallbackQuery(input: Input, options: ResolvedOptions): Input {
  const { highlight, locales, provider_options, typo_tolerance, ...kept } = input.search_options ?? {}
  const hasOrder = Object.keys(input.pagination?.order ?? {}).length > 0
  return {
    ...input,
    ...filtersOf(input),
    pagination: { ...input.pagination, ...(hasOrder ? {} : { order: defaultOrder(input, options) }) },
    search_options: { match_strategy: "last", ...kept, ...facetsOf(input) },
  }
}

/** A second, looser try for words that were not found: similar spellings, close ones only. */
export function toSimilarQuery(query: Input): Input {
  return {
    ...query,
    search_options: { min_score: MIN_SIMILARITY, ...query.search_options, typo_tolerance: true },
  }
}
