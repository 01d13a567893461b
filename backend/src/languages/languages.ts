import { z } from "@medusajs/framework/zod"

/**
 * The languages of the market. The same four codes are used in addresses, in carts and orders (`locale`), in texts by
 * language and as locale codes of the Translation Module, which takes any BCP 47 code once the locale is created.
 */
export const LANGUAGES = ["ar", "fr", "en", "zgh"] as const
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = "ar"

/** Language in which product content is entered; the others are translations of it. */
export const BASE_LANGUAGE: Language = "fr"

/** Reads `?lang=`: the default when absent, refused when unknown. */
export const languageParameter = z.enum(LANGUAGES, "unknown_language").default(DEFAULT_LANGUAGE)

/** Whether `code` is a language of the market. */
export function isLanguage(code: unknown): code is Language {
  return LANGUAGES.some((language) => language === code)
}

/** The market language of a locale (`fr-MA` is French), Arabic when it is none of ours. */
export function marketLanguage(locale: string | null | undefined): Language {
  const language = locale?.split("-")[0]?.toLowerCase()
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}
