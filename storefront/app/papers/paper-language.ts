import type { Language } from "~/i18n/languages"

/** The languages an invoice is written in. */
export const PAPER_LANGUAGES = ["ar", "fr"] as const
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

/** The language to read a paper in: the one asked for (`?paper=`), else Arabic to readers of Arabic, French to others. */
export const paperLanguage = (request: Request, language: Language): PaperLanguage => {
  const asked = new URL(request.url).searchParams.get("paper")
  return PAPER_LANGUAGES.find((known) => known === asked) ?? (language === "ar" ? "ar" : "fr")
}
