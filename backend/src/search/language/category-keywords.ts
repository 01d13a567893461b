import { TAXONOMY_KEYWORDS } from "./taxonomy-keywords"

/** What people type for a category beside its name; nothing for one that is not of the taxonomy. */
export function categoryKeywords(slug: string): string[] {
  return TAXONOMY_KEYWORDS[slug] ?? []
}
