import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../errors"

const SCORE = "_score"

function assertOrderSupported(order: Record<string, SearchTypes.SearchOrderBy>): void {
  const keys = Object.keys(order)
  if (order[SCORE] === "ASC") {
    refuse('ranks the best match first, so it does not support ordering by "_score" ASC')
  }
  if (keys.includes(SCORE) && keys.at(-1) !== SCORE) {
    refuse('cannot order by other fields after "_score": set the index option "tieBreakers" instead')
  }
}

function typosAreOn(index: SearchTypes.ResolvedSearchIndexDefinition): boolean {
  return index.settings.typo_tolerance?.enabled ?? true
}

/**
 * Refuses what Meilisearch would answer differently from what was asked.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export function assertQuerySupported({
  index,
  pagination,
  search_options: options = {},
}: SearchTypes.ProviderSearchQuery): void {
  assertOrderSupported(pagination?.order ?? {})
  if (pagination?.cursor !== undefined) {
    refuse("pages by skip and take, so it does not support a cursor")
  }
  if (options.vector) {
    refuse("does not support vector search")
  }
  if (options.match_strategy === "any") {
    refuse('cannot match any one of several words, so it does not support the match strategy "any"')
  }
  if (options.typo_tolerance !== undefined && options.typo_tolerance !== typosAreOn(index)) {
    refuse("sets typo tolerance for an index, so it cannot be switched for one query")
  }
}
