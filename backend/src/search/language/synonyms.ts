import { normaliseText } from "./normalise-text"
import { SYNONYM_GROUPS } from "./synonym-groups"

/** As queries and documents spell it: Meilisearch compares synonyms after its own folding, not after ours. */
export function asLookedUp(text: string): string {
  return normaliseText(text).toLowerCase().replace(/['’ʼ]/g, " ").trim()
}

/**
 * Every word of every group, with the others of its group: Meilisearch's `synonyms`. A word in two groups gets the
 * words of both.
 */
export function buildSynonyms(
  groups: readonly (readonly string[])[] = SYNONYM_GROUPS,
): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>()
  for (const group of groups) {
    const words = [...new Set(group.map(asLookedUp))]
    for (const word of words) {
      const others = synonyms.get(word) ?? new Set()
      words.filter((other) => other !== word).forEach((other) => others.add(other))
      synonyms.set(word, others)
    }
  }
  const filled = [...synonyms].filter(([, others]) => others.size > 0)
  return Object.fromEntries(filled.map(([word, others]) => [word, [...others]]))
}
