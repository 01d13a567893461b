import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { MarketMark } from "~/design/ornament/market-mark"
import { useLanguage } from "~/i18n/language"
import { LanguageMenu } from "./language-menu"
import { DeskMenu, PhoneMenu } from "./category-menu"
import type { MenuEntry } from "./menu.server"
import { SearchForm } from "./search-form"

type Props = { menu: MenuEntry[]; path: string; query: string; isDemo: boolean }

/** Name, search, cart and the ways into the market. Works without JavaScript: menus are disclosures, all else links. */
export const SiteHeader = ({ menu, path, query, isDemo }: Props) => {
  const language = useLanguage()
  return (
    <header className="bg-paper">
      <a
        href="#content"
        className="absolute start-3 top-0 z-50 -translate-y-full rounded-b-control bg-indigo-deep px-4 py-3 text-paper focus:translate-y-0"
      >
        <Trans>Skip to the content</Trans>
      </a>
      {isDemo ? (
        <p className="bg-indigo-deep px-4 py-1.5 text-center text-sm text-lime">
          <Trans>Demonstration market: the cooperatives are invented and nothing is sold.</Trans>
        </p>
      ) : null}
      <div className="page-width flex flex-wrap items-center gap-x-1 py-2.5 lg:flex-nowrap lg:gap-x-6 lg:py-4">
        <PhoneMenu menu={menu} />
        <a
          href={`/${language}`}
          className="me-auto flex min-h-11 items-center gap-2.5 text-2xl font-semibold tracking-tight text-ink lg:me-0"
        >
          <MarketMark />
          <Trans>Twiza</Trans>
        </a>
        <div className="order-last w-full pt-2 lg:order-none lg:w-auto lg:flex-1 lg:pt-0">
          <SearchForm query={query} />
        </div>
        <LanguageMenu path={path} />
        <HeaderLinks />
      </div>
      <DeskMenu menu={menu} />
      <div className="rug-border" aria-hidden="true" />
    </header>
  )
}

const HeaderLinks = () => {
  const language = useLanguage()
  const { t } = useLingui()
  const look =
    "relative flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control hover:text-clay-deep"
  return (
    <>
      <a href={`/${language}/account`} className={look} aria-label={t`My account`}>
        <Icon name="account" className="size-6" />
      </a>
      <a href={`/${language}/cart`} className={look}>
        <Icon name="cart" className="size-6" />
        <span className="sr-only lg:not-sr-only">
          <Trans>Cart</Trans>
        </span>
        <span
          data-island="cart-count"
          hidden
          className="absolute end-0 top-0 min-w-5 rounded-full bg-clay px-1 text-center text-sm leading-5 text-paper tabular-nums lg:static"
        />
      </a>
    </>
  )
}
