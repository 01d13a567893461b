import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { useMarketLinks } from "./market-links"
import type { MenuEntry } from "./menu.server"
import { Words } from "~/design/words"

const SUMMARY = "cursor-pointer list-none [&::-webkit-details-marker]:hidden"

/** On a desk: one row; the crafts open below it as one wide panel, a column for each group. */
export const DeskMenu = ({ menu }: { menu: MenuEntry[] }) => {
  const { t } = useLingui()
  const { ways } = useMarketLinks()
  return (
    <nav aria-label={t`Menu`} className="relative hidden border-t border-line lg:block">
      <div className="page-width flex items-center gap-7">
        <details data-menu name="header-menu" className="group">
          <summary
            className={`${SUMMARY} flex min-h-12 items-center gap-2 font-medium hover:text-clay-deep group-open:text-clay-deep`}
          >
            <Icon name="menu" />
            <Trans>All categories</Trans>
            <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180" />
          </summary>
          <div className="absolute inset-x-0 top-full z-30 border-y border-line bg-paper py-6 shadow-lift">
            <div className="page-width grid grid-cols-5 gap-6">
              {menu.map((entry) => (
                <CategoryLinks key={entry.slug} entry={entry} />
              ))}
            </div>
          </div>
        </details>
        {ways.map(({ href, label }) => (
          <a
            key={href}
            href={href}
            className="flex min-h-12 items-center whitespace-nowrap hover:text-clay-deep"
          >
            {label}
          </a>
        ))}
      </div>
    </nav>
  )
}

/** On a phone: a panel below the header with everything in it. */
export const PhoneMenu = ({ menu }: { menu: MenuEntry[] }) => {
  const { t } = useLingui()
  const { ways, help } = useMarketLinks()
  return (
    <details data-menu name="header-menu" className="group -ms-2.5 lg:hidden">
      <summary aria-label={t`Menu`} className={`${SUMMARY} grid size-11 place-items-center rounded-control`}>
        <Icon name="menu" className="size-6 group-open:hidden" />
        <Icon name="close" className="hidden size-6 group-open:block" />
      </summary>
      <nav
        aria-label={t`Menu`}
        className="absolute inset-x-0 z-40 mt-2 max-h-[75dvh] overflow-y-auto border-y border-line bg-paper px-4 py-2 shadow-lift"
      >
        {menu.map((entry) => (
          <details key={entry.slug} name="phone-categories" className="group/entry border-b border-line">
            <summary className={`${SUMMARY} flex min-h-13 items-center justify-between text-lg`}>
              <Words text={entry.name} />
              <Icon name="chevron" className="transition-transform group-open/entry:rotate-180" />
            </summary>
            <div className="pb-3">
              <CategoryLinks entry={entry} />
            </div>
          </details>
        ))}
        <ul className="py-2">
          {[...ways, ...help].map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="flex min-h-12 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

const CategoryLinks = ({ entry }: { entry: MenuEntry }) => {
  const language = useLanguage()
  const look =
    "-mx-3 flex min-h-11 items-center rounded-control px-3 leading-snug hover:bg-lime-deep hover:text-clay-deep"
  return (
    <ul className="px-3">
      <li>
        <a
          href={`/${language}/products?category=${entry.slug}`}
          className={`${look} font-medium text-clay-deep`}
        >
          <Trans>All: {entry.name}</Trans>
        </a>
      </li>
      {entry.children.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/${language}/products?category=${slug}`} className={look}>
            <Words text={name} />
          </a>
        </li>
      ))}
    </ul>
  )
}
