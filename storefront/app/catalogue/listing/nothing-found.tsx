import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { useLanguage } from "~/i18n/language"
import { listingHref } from "./listing-query"
import type { ListingView } from "./listing-view.server"

/** Nothing was found: which step back gives something, rather than a closed door. */
export const NothingFound = ({ view: { query, count } }: { view: ListingView }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const isBeyondEnd = count > 0
  const isNarrowed =
    Boolean(
      query.category ?? query.province ?? query.region ?? query.tier ?? query.minPrice ?? query.maxPrice,
    ) || query.inStock
  if (isBeyondEnd) {
    return (
      <EmptyState
        title={t`The list ends before this page`}
        actions={<ButtonLink href={listingHref(language, query)}>{t`To its first page`}</ButtonLink>}
      />
    )
  }
  return (
    <EmptyState
      title={query.q ? t`Nothing for “${query.q}”` : t`Nothing here yet`}
      actions={
        <>
          {isNarrowed && query.q ? (
            <ButtonLink
              href={`/${language}/products?q=${encodeURIComponent(query.q)}`}
            >{t`Search the whole market`}</ButtonLink>
          ) : null}
          <ButtonLink href={`/${language}/products`} variant="secondary">{t`See all goods`}</ButtonLink>
          <ButtonLink href={`/${language}/provinces`} variant="secondary">{t`Choose a province`}</ButtonLink>
        </>
      }
    >
      <p>
        {isNarrowed ? (
          <Trans>Take a filter away above, or widen the price.</Trans>
        ) : (
          <Trans>
            Try fewer words or another spelling: Arabic, French, Darija in Latin letters and Tifinagh are all
            understood.
          </Trans>
        )}
      </p>
    </EmptyState>
  )
}
