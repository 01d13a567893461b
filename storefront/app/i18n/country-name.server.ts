import type { Language } from "./languages"

const LOCALES: Record<Language, string[]> = { ar: ["ar"], fr: ["fr"], en: ["en"], zgh: ["zgh", "fr"] }

const names = new Map<Language, Intl.DisplayNames>()

/** A country's name in the reader's language, made on the server: browsers lack Tamazight. */
export const countryName = (code: string, language: Language): string => {
  const known = names.get(language) ?? new Intl.DisplayNames(LOCALES[language], { type: "region" })
  names.set(language, known)
  return known.of(code.toUpperCase()) ?? code.toUpperCase()
}
