import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../errors"
import { listLeaves } from "../fields"

/**
 * Refuses a definition Meilisearch could only half honour, so that a migration fails instead of a search.
 *
 * @throws MedusaError NOT_ALLOWED naming the field.
 */
export function assertIndexSupported(definition: SearchTypes.ResolvedSearchIndexDefinition): void {
  for (const { path, field } of listLeaves(definition.fields)) {
    if (field.type === "geo" || field.type === "vector") {
      refuse(`does not support ${field.type} fields ("${path}" of the index "${definition.name}")`)
    }
  }
}
