import { search } from "@medusajs/framework/utils"
import { readPriorities } from "../decision/read-priorities"
import type { GraphQuery, ReadPriorityFacts } from "../options"

type Integer = ReturnType<typeof search.integer>

/** What the priority rule adds to a search index: the tier, to filter, to count and to break ties by. */
export const prioritySearchFields: Record<"tier", Integer> = {
  tier: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
}

/** The part of a product's search document that the rule gives; null for a product without a known maker. */
export type PriorityDocument = { tier: number | null }

/**
 * The document part of each product, by product id, for an index definition's `seed` and `consume`: they get no
 * container, only Query, so the shop passes the same `readFacts` it gave the plugin. Constant in queries.
 */
export async function readPriorityDocuments(
  query: GraphQuery,
  productIds: readonly string[],
  readFacts: ReadPriorityFacts | undefined,
): Promise<Map<string, PriorityDocument>> {
  const priorities = await readPriorities(query, productIds, readFacts)
  return new Map(productIds.map((id) => [id, { tier: priorities.get(id)?.tier ?? null }]))
}
