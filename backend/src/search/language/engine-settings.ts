import type { MeilisearchIndexOptions } from "@twiza/plugin-search-meilisearch/providers/meilisearch"
import { asLookedUp, buildSynonyms } from "./synonyms"
import { STOP_WORDS } from "./stop-words"

/**
 * What every index of the market asks of Meilisearch. Tifinagh fields are left to its own guess: it refuses the
 * languages written in it.
 */
export const languageSettings: MeilisearchIndexOptions = {
  synonyms: buildSynonyms(),
  stopWords: STOP_WORDS.map(asLookedUp),
  localizedAttributes: [
    { attributePatterns: ["*_ar_norm"], locales: ["ara"] },
    { attributePatterns: ["*_fr"], locales: ["fra"] },
    { attributePatterns: ["*_en"], locales: ["eng"] },
  ],
}
