import type { I18n } from "@lingui/core"
import type { Language } from "./languages"

let find: ((language: Language) => I18n) | undefined

/** Tells where translators come from: all catalogues on the server, the page's own in the browser. */
export const provideTranslators = (source: (language: Language) => I18n): void => {
  find = source
}

/** The translator of a language. */
export const i18nIn = (language: Language): I18n => {
  if (!find) throw new Error("No translators were provided")
  return find(language)
}
