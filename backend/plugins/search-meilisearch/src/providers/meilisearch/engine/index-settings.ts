import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import { isFacetable, isSearchable, listLeaves, weightOf, type Leaf } from "../fields"
import { parseIndexOptions, type MeilisearchIndexOptions, type ResolvedOptions } from "../options"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** `sort` comes first: an order asked for is the order given, and costs nothing when none is asked. */
const RANKING_RULES = ["sort", "words", "typo", "proximity", "attribute", "exactness"]
const MAX_TOTAL_HITS = 10_000
const MAX_VALUES_PER_FACET = 500

/** The options of one index: those of the definition, over those of `medusa-config`. */
export function indexOptionsOf(definition: Definition, options: ResolvedOptions): MeilisearchIndexOptions {
  const own = parseIndexOptions(definition.settings.provider_options?.meilisearch)
  return { ...options.indexes[definition.name], ...own }
}

function searchableAttributes(leaves: Leaf[]): string[] {
  const searchable = leaves.filter(isSearchable)
  return searchable.sort((a, b) => weightOf(b) - weightOf(a)).map(({ path }) => path)
}

function filterableAttributes(leaves: Leaf[], definition: Definition): string[] {
  const wanted = leaves.filter((leaf) => leaf.field.filterable || isFacetable(leaf)).map(({ path }) => path)
  const distinct = definition.settings.distinct_attribute
  return [...new Set([definition.primary_key, ...(distinct ? [distinct] : []), ...wanted])]
}

function typoTolerance(definition: Definition): Settings["typoTolerance"] {
  const typo = definition.settings.typo_tolerance ?? {}
  const oneTypo = typo.min_word_size_for_one_typo
  const twoTypos = typo.min_word_size_for_two_typos
  return {
    enabled: typo.enabled ?? true,
    minWordSizeForTypos: {
      ...(oneTypo === undefined ? {} : { oneTypo }),
      ...(twoTypos === undefined ? {} : { twoTypos }),
    },
    disableOnAttributes: typo.disabled_on_attributes ?? [],
  }
}

/**
 * A definition as Meilisearch settings. Searchable fields are listed by falling weight, which is how
 * Meilisearch weighs them.
 */
export function buildIndexSettings(definition: Definition, options: ResolvedOptions): Settings {
  const leaves = listLeaves(definition.fields)
  const own = indexOptionsOf(definition, options)
  return {
    searchableAttributes: searchableAttributes(leaves),
    filterableAttributes: filterableAttributes(leaves, definition),
    sortableAttributes: leaves.filter(({ field }) => field.sortable).map(({ path }) => path),
    rankingRules: own.rankingRules ?? [...RANKING_RULES, ...(own.tieBreakers ?? [])],
    distinctAttribute: definition.settings.distinct_attribute ?? null,
    synonyms: own.synonyms ?? {},
    stopWords: own.stopWords ?? [],
    dictionary: own.dictionary ?? [],
    separatorTokens: own.separatorTokens ?? [],
    nonSeparatorTokens: own.nonSeparatorTokens ?? [],
    localizedAttributes: own.localizedAttributes ?? [],
    typoTolerance: { ...typoTolerance(definition), ...own.typoTolerance },
    faceting: {
      maxValuesPerFacet: own.maxValuesPerFacet ?? MAX_VALUES_PER_FACET,
      sortFacetValuesBy: { "*": "count" },
    },
    pagination: { maxTotalHits: own.maxTotalHits ?? MAX_TOTAL_HITS },
    ...own.settings,
  }
}
