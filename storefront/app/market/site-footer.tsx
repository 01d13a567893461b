import { Trans, useLingui } from "@lingui/react/macro"
import { MarketMark } from "~/design/ornament/market-mark"
import { useLanguage } from "~/i18n/language"
import { LANGUAGE_NAMES, LANGUAGES, pathInLanguage } from "~/i18n/languages"
import { type MarketLink, useMarketLinks } from "./market-links"

/** What the market is, its rules and its help, on every page. */
export const SiteFooter = ({ path }: { path: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const links = useMarketLinks()
  return (
    <footer className="later mt-20 bg-indigo-deep text-lime">
      <div className="rug-border" aria-hidden="true" />
      <div className="page-width grid gap-10 py-12 md:grid-cols-[1.4fr_1fr_1fr_1fr]">
        <div className="max-w-sm">
          <p className="flex items-center gap-3 text-2xl font-semibold">
            <MarketMark />
            <Trans>Twiza</Trans>
          </p>
          <p className="mt-4 text-lime-deep">
            <Trans>
              Twiza is work done together, for one and for all. Here, Morocco's cooperatives sell together:
              one cart, one payment, and each keeps its name.
            </Trans>
          </p>
        </div>
        <FooterLinks
          title={t`The market`}
          links={[{ href: `/${language}/products`, label: t`All goods` }, ...links.ways]}
        />
        <FooterLinks title={t`Help`} links={links.help} />
        <FooterLinks title={t`The rules`} links={[...links.rules, ...links.makers]} />
      </div>
      <div className="border-t border-indigo">
        <nav aria-label={t`Languages`} className="page-width flex flex-wrap gap-x-6 py-3">
          {LANGUAGES.map((other) => (
            <a
              key={other}
              href={pathInLanguage(path || `/${language}`, other)}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? "true" : undefined}
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current]:text-saffron-wash aria-[current]:underline"
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}

const FooterLinks = ({ title, links }: { title: string; links: MarketLink[] }) => (
  <nav aria-label={title}>
    <p className="mb-1 font-medium text-saffron-wash">{title}</p>
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
