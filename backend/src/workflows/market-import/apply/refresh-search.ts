import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Rebuilds the search indexes at once, in place of one event for each of the things imported: when something was
 * written, or when an index holds nothing (a search engine that was replaced). Answers whether it did.
 */
export async function refreshSearch(container: MedusaContainer, hasChanges: boolean): Promise<boolean> {
  const search = container.resolve(Modules.SEARCH)
  const indexes = (await search.listIndexes()).map(({ name }) => name)
  if (!indexes.length) return false
  if (!hasChanges && !(await isAnyEmpty(container, indexes))) return false
  await search.reindex({})
  return true
}

async function isAnyEmpty(container: MedusaContainer, indexes: string[]): Promise<boolean> {
  const search = container.resolve(Modules.SEARCH)
  for (const entity of indexes) {
    const { hits } = await search.search({ entity, pagination: { take: 1 } })
    if (!hits.length) return true
  }
  return false
}
