import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { formatNumber } from "~/i18n/format"
import type { Language } from "~/i18n/languages"
import { listingHref } from "./listing-query"
import type { CategoryLink, ListingView } from "./listing-view.server"
import { Words } from "~/design/words"

/** The tree of crafts, one level at a time: the way back up, then the way down with counts. */
export const CategoryFilter = ({ view, language }: { view: ListingView; language: Language }) => {
  const { t } = useLingui()
  const isLeaf = view.subcategories.some(({ slug }) => slug === view.query.category)
  const above = isLeaf ? view.categoryPath.slice(0, -1) : view.categoryPath
  return (
    <nav aria-label={t`Categories`}>
      <h2 className="mb-1 text-lg">
        <Trans>Categories</Trans>
      </h2>
      <ul>
        {above.length > 0 ? (
          <li>
            <a href={listingHref(language, view.query, { category: undefined })} className={UP}>
              <Icon name="forward" className="size-4 rotate-180" />
              <Trans>All goods</Trans>
            </a>
          </li>
        ) : null}
        {above.map((category, index) => (
          <li key={category.slug}>
            <a
              href={category.href}
              className={UP}
              aria-current={index === above.length - 1 && !isLeaf ? "true" : undefined}
            >
              <Words text={category.name} />
            </a>
          </li>
        ))}
        {view.subcategories.map((category) => (
          <Sub key={category.slug} category={category} isChosen={category.slug === view.query.category} />
        ))}
      </ul>
    </nav>
  )
}

const UP = "flex min-h-11 items-center gap-1.5 hover:text-clay-deep aria-[current]:font-medium"

const Sub = ({ category, isChosen }: { category: CategoryLink; isChosen: boolean }) => (
  <li>
    <a
      href={category.href}
      aria-current={isChosen ? "true" : undefined}
      className="flex min-h-11 items-center justify-between gap-3 border-s-2 border-line ps-3 hover:border-clay hover:text-clay-deep aria-[current]:border-clay aria-[current]:font-medium aria-[current]:text-clay-deep"
    >
      <Words text={category.name} />
      <span className="text-sm text-ink-soft tabular-nums">{formatNumber(category.count)}</span>
    </a>
  </li>
)
