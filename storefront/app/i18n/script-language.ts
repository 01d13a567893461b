import type { Language } from "./languages"

const ARABIC = /\p{Script=Arabic}/u
const TIFINAGH = /\p{Script=Tifinagh}/u
const LATIN = /\p{Script=Latin}/u

/**
 * The language of a name that may have fallen back to another one, told by its letters: names of places and
 * crafts exist in Arabic and French always, in Tamazight sometimes.
 */
export const languageOfScript = (text: string, page: Language): Language => {
  if (TIFINAGH.test(text)) return "zgh"
  if (ARABIC.test(text)) return "ar"
  return LATIN.test(text) && (page === "ar" || page === "zgh") ? "fr" : page
}
