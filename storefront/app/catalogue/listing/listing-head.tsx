import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import type { Crumb } from "~/design/breadcrumbs"
import { useMarket } from "~/market/market-context"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import { isLandingPage, listingHref } from "./listing-query"
import type { ListingView } from "./listing-view.server"

type Props = { view: ListingView; title: string; crumbs: Crumb[] }

export const ListingHead = ({ view, title, crumbs }: Props) => {
  const { t } = useLingui()
  const { language, origin } = useMarket()
  const { query, count } = view
  return (
    <PageHead
      title={query.page > 1 ? t`${title}, page ${query.page}` : title}
      description={t`${title}: ${plural(count, { one: "# article", other: "# articles" })} of Morocco's cooperatives, with their province, who makes them and where each dirham goes. Payment on delivery.`}
      canonical={listingHref(language, query, { page: query.page })}
      isHidden={!isLandingPage(query) || count === 0}
      image={view.products[0]?.picture ?? undefined}
      structuredData={[breadcrumbList(crumbs, origin)]}
    />
  )
}
