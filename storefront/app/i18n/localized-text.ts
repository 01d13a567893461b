import { LANGUAGES, type Language } from "./languages"

/** A text that people typed or translated, by language; at least one language is there. */
export type LocalizedText = Partial<Record<Language, string | null | undefined>>

/**
 * Gives the text in the asked language or, failing that, in the first language of the stated order that has
 * it, with the language it is really in, so that the page can mark it (`lang`, `dir`).
 */
export const localize = (
  text: LocalizedText | null | undefined,
  asked: Language,
): { text: string; language: Language } => {
  for (const language of [asked, ...LANGUAGES]) {
    const found = text?.[language]?.trim()
    if (found) return { text: found, language }
  }
  return { text: "", language: asked }
}
