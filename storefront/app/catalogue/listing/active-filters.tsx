import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { type ListingQuery, listingHref } from "./listing-query"
import type { ListingView } from "./listing-view.server"
import { useTierNames } from "../use-tier-names"
import { fairName, placeName } from "./use-listing-title"

/** How many were found, and each filter as a chip that takes itself away. */
export const ActiveFilters = ({ view }: { view: ListingView }) => {
  const language = useLanguage()
  const { t } = useLingui()
  const chips = useChips(view)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="me-2 font-medium" role="status">
        <Plural value={view.count} one="# article" other="# articles" />
      </p>
      {chips.map(({ label, change }) => (
        <a
          key={label}
          href={listingHref(language, view.query, change)}
          aria-label={t`Remove the filter: ${label}`}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-line-strong bg-paper ps-3 pe-2 text-sm hover:border-clay"
        >
          <span className="max-w-52 truncate">{label}</span>
          <Icon name="close" className="size-4" />
        </a>
      ))}
      {chips.length > 1 ? (
        <a
          href={`/${language}/products`}
          className="inline-flex min-h-11 items-center px-2 text-sm font-medium text-clay-deep underline-offset-4 hover:underline"
        >
          <Trans>Remove all</Trans>
        </a>
      ) : null}
    </div>
  )
}

type Chip = { label: string; change: Partial<ListingQuery> }

const useChips = (view: ListingView): Chip[] => {
  const { t } = useLingui()
  const language = useLanguage()
  const tierNames = useTierNames()
  const { query } = view
  const chip = (label: string | undefined, change: Partial<ListingQuery>): Chip[] =>
    label ? [{ label, change }] : []
  return [
    ...chip(query.q ? t`“${query.q}”` : undefined, { q: "" }),
    ...chip(view.categoryPath.at(-1)?.name, { category: undefined }),
    ...chip(query.province || query.region ? placeName(view) : undefined, {
      province: undefined,
      ...(query.province ? {} : { region: undefined }),
    }),
    ...chip(view.cooperativeName ?? undefined, { cooperative: undefined }),
    ...chip(query.fair ? (fairName(view) ?? query.fair) : undefined, { fair: undefined }),
    ...chip(query.tier ? tierNames[query.tier] : undefined, { tier: undefined }),
    ...chip(query.minPrice === undefined ? undefined : t`From ${formatMoney(query.minPrice, language)}`, {
      minPrice: undefined,
    }),
    ...chip(query.maxPrice === undefined ? undefined : t`Up to ${formatMoney(query.maxPrice, language)}`, {
      maxPrice: undefined,
    }),
    ...chip(query.inStock ? t`Available now` : undefined, { inStock: false }),
  ]
}
