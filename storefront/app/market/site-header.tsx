import { Trans, useLingui } from "@lingui/react/macro"
import { LANGUAGE_NAMES, LANGUAGES, type Language, pathInLanguage } from "~/i18n/languages"

type Props = { language: Language; path: string }

/** Name, search, cart and the ways into the market. Works without JavaScript: the menus are links. */
export const SiteHeader = ({ language, path }: Props) => {
  const { t } = useLingui()
  return (
    <header className="border-b border-line bg-paper">
      <a href="#content" className="sr-only focus:not-sr-only">
        <Trans>Skip to the content</Trans>
      </a>
      <div className="page-width flex flex-wrap items-center gap-4 py-3">
        <a href={`/${language}`} className="text-2xl font-semibold text-clay">
          <Trans>Twiza</Trans>
        </a>
        <nav aria-label={t`Languages`} className="ms-auto flex gap-3 text-sm">
          {LANGUAGES.map((other) => (
            <a key={other} href={pathInLanguage(path, other)} lang={other} hrefLang={other}>
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
        <a href={`/${language}/cart`}>
          <Trans>Cart</Trans> <span data-island="cart-count" hidden />
        </a>
      </div>
      <div className="rug-border" aria-hidden="true" />
    </header>
  )
}
