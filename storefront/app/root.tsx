import { I18nProvider } from "@lingui/react"
import type { ReactNode } from "react"
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useParams } from "react-router"
import "./design/app.css"
import { FIRST_FONTS } from "./design/fonts"
import { IslandsScript } from "./islands/islands-script"
import { CLOCK_META, writeClock } from "./i18n/market-clock"
import { i18nIn } from "./i18n/translator"
import { DEFAULT_LANGUAGE, directionOf, isLanguage, type Language } from "./i18n/languages"

/**
 * The document. Public pages leave React out: a page is hydrated only when one of its routes says
 * `handle = { hydrate: true }` (checkout with card, workspace).
 */
export const Layout = ({ children }: { children: ReactNode }) => {
  const { lang } = useParams()
  const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE
  const isHydrated = useMatches().some((match) => wantsHydration(match.handle))
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#f7f3ea" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <FontPreloads language={language} />
        <Meta />
        <Links />
        {isHydrated ? <meta name={CLOCK_META} content={writeClock()} /> : <IslandsScript />}
      </head>
      <body>
        <I18nProvider i18n={i18nIn(language)}>{children}</I18nProvider>
        {isHydrated ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  )
}

const wantsHydration = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true

const FontPreloads = ({ language }: { language: Language }) =>
  FIRST_FONTS[language].map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))

export default function Root() {
  return <Outlet />
}
