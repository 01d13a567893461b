/** Marks that change nothing in how a word is looked up: vowels, tatweel, joiners, direction marks. */
const SILENT_MARKS =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Letters written for one another, by the one they all become. */
const SAME_LETTER: Record<string, string> = {
  ا: "أإآٱ",
  و: "ؤ",
  ي: "ىئی",
  ه: "ة",
  ك: "گڭݣڨکڪ",
  ف: "ڤ",
  ب: "پ",
  ش: "چ",
}

const LETTERS = new Map(
  Object.entries(SAME_LETTER).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
)
const VARIANTS = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "g")

const ARABIC_WORD = /[\u0621-\u064A]+/g
const ARTICLE = /^[وف]?[بك]?ال/
const FOR_THE = /^[وف]?لل/
const SHORTEST_STEM = 3

/** Names and common words whose first letter is part of them, not "and". */
const STARTS_WITH_WAW = /^(ورزاز|وزان|وراين|وارين|ورش|واوز|وادي|ولاد|وجد|والماس|وركان)/
const SHORTEST_WITH_AND = 6

const PLURAL = /ات$/
const SHORTEST_PLURAL = 6

function withoutPrefix(word: string): string {
  for (const prefix of [ARTICLE, FOR_THE]) {
    if (prefix.test(word)) {
      const stem = word.replace(prefix, "")
      return stem.length >= SHORTEST_STEM ? stem : word
    }
  }
  const isAnd = word.startsWith("و") && word.length >= SHORTEST_WITH_AND && !STARTS_WITH_WAW.test(word)
  return isAnd ? word.slice(1) : word
}

function stem(word: string): string {
  const bare = withoutPrefix(word)
  return PLURAL.test(bare) && bare.length >= SHORTEST_PLURAL ? bare.slice(0, -2) : bare
}

const digitOf = (digit: string): string => String(digit.charCodeAt(0) % 16)

/**
 * Writes Arabic as it is looked up: one letter for each sound that is spelled several ways, no vowels, no article or
 * one-letter prefix, no regular plural, Western digits. Latin and Tifinagh text comes out as it went in.
 *
 * Documents (`*_norm` fields), queries and synonyms all pass through it, so they meet in the same spelling. The result
 * is for engines: it is never shown to anyone.
 */
export function normaliseText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(SILENT_MARKS, "")
    .replace(/[٠-٩۰-۹]/g, digitOf)
    .replace(VARIANTS, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_WORD, stem)
    .replace(/ي/g, ENGINE_YEH)
    .replace(/ك/g, ENGINE_KAF)
}

/**
 * Meilisearch guesses the language of synonyms and of short texts, takes many short Arabic words for Persian, and then
 * writes these two letters the Persian way. Writing them so from the start makes its guess harmless.
 */
const ENGINE_YEH = "\u06CC"
const ENGINE_KAF = "\u06A9"
