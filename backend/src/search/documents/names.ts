import type { LanguageTexts } from "../../languages/language-text"
import { normaliseText } from "../language/normalise-text"

const unique = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
]

/** Words of several languages as they are looked up, each once. */
export function lookedUp(words: readonly (string | null | undefined)[]): string[] {
  return unique(unique(words).map(normaliseText))
}

/** The part of a document that `nameFields` declares; `others` are found like names, and not shown. */
export function nameTexts(names: LanguageTexts, others: readonly string[] = []) {
  return {
    names_norm: lookedUp([...Object.values(names), ...others]),
    name_ar: names.ar ?? null,
    name_fr: names.fr ?? null,
    name_en: names.en ?? null,
    name_zgh: names.zgh ?? null,
  }
}
