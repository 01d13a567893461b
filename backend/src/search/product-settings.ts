import type { SearchTypes } from "@medusajs/framework/types"
import { languageSettings } from "./language/engine-settings"

/** Relevance first; then the tier of the priority rule; then the provinces in turn. */
export const productSettings: SearchTypes.SearchIndexSettings = {
  provider_options: { meilisearch: { ...languageSettings, tieBreakers: ["tier:asc", "turn:asc"] } },
}
