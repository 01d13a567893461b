/** The four languages of the market, in the order in which a text falls back when a translation is missing. */
export const LANGUAGES = ["ar", "fr", "en", "zgh"] as const

export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = "ar"

/** How each language names itself, for the language menu. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: "العربية",
  fr: "Français",
  en: "English",
  zgh: "ⵜⴰⵎⴰⵣⵉⵖⵜ",
}

export const isLanguage = (value: string | undefined): value is Language =>
  LANGUAGES.some((language) => language === value)

export const directionOf = (language: string): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr")

/**
 * Chooses the market language for a reader who has not chosen: the first of `Accept-Language` that the
 * market speaks, Arabic otherwise. `ber`, `tzm` and `shi` readers get Tamazight.
 */
export const preferredLanguage = (acceptLanguage: string | null): Language => {
  for (const range of (acceptLanguage ?? "").split(",")) {
    const code = range.trim().split(/[-;]/)[0]?.toLowerCase()
    if (code && ["ber", "tzm", "shi", "rif"].includes(code)) return "zgh"
    if (isLanguage(code)) return code
  }
  return DEFAULT_LANGUAGE
}

/** Swaps the language of a market path: `/ar/products?q=x` in French is `/fr/products?q=x`. */
export const pathInLanguage = (path: string, language: Language): string =>
  path.replace(/^\/[a-z]+(?=\/|\?|$)/, `/${language}`)
