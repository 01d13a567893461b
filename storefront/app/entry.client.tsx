import { setupI18n } from "@lingui/core"
import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { HydratedRouter } from "react-router/dom"
import { isLanguage, DEFAULT_LANGUAGE } from "./i18n/languages"
import { provideTranslators } from "./i18n/translator"

const catalogs = import.meta.glob<{ messages: Record<string, string> }>("./i18n/locales/*/messages.po")

/** Only hydrated pages load this file; it brings one catalogue, the page's own. */
const hydrate = async (): Promise<void> => {
  const pageLanguage = document.documentElement.lang
  const language = isLanguage(pageLanguage) ? pageLanguage : DEFAULT_LANGUAGE
  const load = catalogs[`./i18n/locales/${language}/messages.po`]
  const messages = (await load?.())?.messages ?? {}
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } })
  provideTranslators(() => i18n)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <HydratedRouter />
      </StrictMode>,
    )
  })
}

void hydrate()
