import { asLookedUp, buildSynonyms } from "./synonyms"

const SYNONYMS = new Map(Object.entries(buildSynonyms()))

/** No synonym is longer than this many words. */
const LONGEST = 5

/** Every run of words in a phrase, from single words up. */
function runsOf(phrase: string): string[] {
  const words = phrase.split(/[\s,()،]+/).filter(Boolean)
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (_, length) =>
      words.slice(from, from + length + 1).join(" "),
    ),
  )
}

/**
 * The other words for what these phrases name, in every script. Engines know the synonyms too, but rank a word they had
 * to translate below one that is written in the document; written here, all crafts of one name are equals. It is also
 * all that an engine without synonyms has.
 */
export function expandWords(phrases: readonly string[]): string[] {
  const others = phrases.flatMap((phrase) =>
    runsOf(asLookedUp(phrase)).flatMap((run) => SYNONYMS.get(run) ?? []),
  )
  return [...new Set(others)]
}
