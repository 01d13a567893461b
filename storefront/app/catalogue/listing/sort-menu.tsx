import { useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { type ListingQuery, type ListingSort, listingHref, SORTS } from "./listing-query"

/** The order of a listing, as links: one touch, no button, no JavaScript. */
export const SortMenu = ({ query }: { query: ListingQuery }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const names: Record<ListingSort, string> = {
    relevance: t`Most relevant`,
    newest: t`Newest`,
    price_asc: t`Price, lowest first`,
    price_desc: t`Price, highest first`,
  }
  return (
    <details data-menu className="group relative ms-auto">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 font-medium hover:text-clay-deep [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t`Sort by:`} </span>
        {names[query.sort]}
        <Icon name="chevron" className="size-4.5 transition-transform group-open:rotate-180" />
      </summary>
      <ul className="absolute end-0 top-full z-20 w-60 rounded-card border border-line bg-paper p-1.5 shadow-lift">
        {SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={listingHref(language, query, { sort })}
              aria-current={sort === query.sort ? "true" : undefined}
              className="flex min-h-11 items-center justify-between rounded-control px-3 hover:bg-lime-deep aria-[current]:font-medium aria-[current]:text-clay-deep"
            >
              {names[sort]}
              {sort === query.sort ? <Icon name="check" className="size-4.5" /> : null}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
