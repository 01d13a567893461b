import { z } from "@medusajs/framework/zod"
import { LANGUAGES, type Language } from "./languages"

export { marketLanguage } from "./languages"

/** A text by language: `{ ar?, fr?, en?, zgh? }`. */
export type LanguageTexts = Partial<Record<Language, string>>

/** In which order a reader of each language is shown a text that is missing in it: what most of them also read. */
const FALLBACKS: Record<Language, readonly Language[]> = {
  ar: ["ar", "fr", "en", "zgh"],
  fr: ["fr", "ar", "en", "zgh"],
  en: ["en", "fr", "ar", "zgh"],
  zgh: ["zgh", "ar", "fr", "en"],
}

/**
 * Validates a text by language, `max` characters each; a language that is not of the market is refused. In a change, a
 * language left out stays as it is and `null` empties it.
 */
export function languageTextsSchema(max: number) {
  const text = z.string("invalid_text").trim().min(1, "empty_text").max(max, "text_too_long").nullish()
  return z.strictObject({ ar: text, fr: text, en: text, zgh: text })
}

/** What a stored text holds in the market's languages; anything else in it is left out. */
export function languageTexts(value: unknown): LanguageTexts {
  const texts: LanguageTexts = {}
  if (typeof value !== "object" || value === null) return texts
  for (const language of LANGUAGES) {
    const text: unknown = Reflect.get(value, language)
    if (typeof text === "string" && text !== "") texts[language] = text
  }
  return texts
}

/** The text for a reader of `language`, and the language it is really in, so that a page can mark it. */
export function languageText(value: unknown, language: Language): { text: string; lang: Language } {
  const texts = languageTexts(value)
  const lang = FALLBACKS[language].find((candidate) => texts[candidate] !== undefined) ?? language
  return { text: texts[lang] ?? "", lang }
}
