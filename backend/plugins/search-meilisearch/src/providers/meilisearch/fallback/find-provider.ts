import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** How the Search Module names the providers in its container: `srh_<identifier>_<id of the entry>`. */
const REGISTRATION_PREFIX = "srh_"

/**
 * Finds another provider of the Search Module by its identifier.
 *
 * @throws MedusaError INVALID_DATA when `medusa-config` does not list it.
 */
export function findProvider(
  cradle: Record<string, unknown>,
  identifier: string,
): SearchTypes.ISearchProvider {
  const key = Object.keys(cradle).find((name) => name.startsWith(`${REGISTRATION_PREFIX}${identifier}_`))
  if (!key) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The fallback "${identifier}" of the meilisearch search provider is not among the Search Module's providers`,
    )
  }
  return cradle[key] as SearchTypes.ISearchProvider
}
