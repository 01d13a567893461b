import { type I18n, setupI18n } from "@lingui/core"
import { LANGUAGES, type Language } from "./languages"
import { messages as ar } from "./locales/ar/messages.po"
import { messages as en } from "./locales/en/messages.po"
import { messages as fr } from "./locales/fr/messages.po"
import { messages as zgh } from "./locales/zgh/messages.po"

const catalogs = { ar, fr, en, zgh }

const instances = new Map<Language, I18n>(
  LANGUAGES.map((language) => [
    language,
    setupI18n({ locale: language, messages: { [language]: catalogs[language] } }),
  ]),
)

/** The translator of one language, made once for the life of the server. */
export const i18nFor = (language: Language): I18n => {
  const i18n = instances.get(language)
  if (!i18n) throw new Error(`No message catalogue for ${language}`)
  return i18n
}
