import { Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../../server/page-tags"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { Pagination } from "~/design/pagination"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { fairsOfGoods, fairsOrNone } from "~/fairs/fairs.server"
import { readCategories } from "../categories.server"
import { keepUntilPricesChange } from "../keep-until-prices-change.server"
import { ProductGrid } from "../product-grid"
import { ActiveFilters } from "./active-filters"
import { FilterPanel } from "./filter-panel"
import { ListingHead } from "./listing-head"
import { listingHref, readListingQuery } from "./listing-query"
import { listingView } from "./listing-view.server"
import { NothingFound } from "./nothing-found"
import { searchForListing } from "./search-for-listing.server"
import { SortMenu } from "./sort-menu"
import { useListingTitle } from "./use-listing-title"
import type { Route } from "./+types/listing-page"
import { Words } from "~/design/words"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [categories, places] = await orErrorPage(Promise.all([readCategories(), readProvinces()]))
  const query = readListingQuery(new URL(request.url).searchParams, {
    categories: new Set(categories.map(({ slug }) => slug)),
    provinces: new Map(places.provinces.map(({ slug, region }) => [slug, region])),
    regions: new Set(places.regions.map(({ iso }) => iso)),
  })
  const [found, fairs] = await Promise.all([searchForListing(query, categories), fairsOrNone()])
  for (const tag of ["catalogue", "fairs"]) context.get(pageTagsContext).add(tag)
  const seller = query.cooperative ? found.products[0] : undefined
  const cooperativeName = seller
    ? localize(
        { ar: seller.cooperative_name_ar, fr: seller.cooperative_name_fr, en: seller.cooperative_name_en },
        language,
      ).text
    : (query.cooperative ?? null)
  const view = listingView({
    query,
    found,
    categories,
    places,
    language,
    cooperativeName,
    fairs: fairsOfGoods(fairs, query.fair),
  })
  keepUntilPricesChange(context, view.products)
  return view
}

/** All goods and services, narrowed by what the address says. Filters are a GET form: they need no JavaScript. */
export default function ListingPage({ loaderData: view }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const title = useListingTitle(view)
  const crumbs = [
    { name: t`All goods`, href: `/${language}/products` },
    ...view.categoryPath.map(({ name, slug }) => ({ name, href: `/${language}/products?category=${slug}` })),
  ]
  return (
    <div className="page-width pb-8">
      <ListingHead view={view} title={title} crumbs={crumbs} />
      <Breadcrumbs crumbs={crumbs} className="pt-2" />
      <h1 className="text-3xl">
        <Words text={title} />
      </h1>
      <div className="mt-4 grid items-start gap-x-10 lg:grid-cols-[16rem_1fr]">
        <FilterPanel view={view} />
        <section aria-labelledby="results">
          <h2 id="results" className="sr-only">
            <Trans>Results</Trans>
          </h2>
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-2">
            <ActiveFilters view={view} />
            <SortMenu query={view.query} />
          </div>
          {view.products.length === 0 ? (
            <NothingFound view={view} />
          ) : (
            <div className="pt-6">
              <ProductGrid products={view.products} eager={2} />
              <p className="mt-8 text-sm text-ink-soft">
                <Trans>
                  The pictures are illustrations, drawn for this market; they are not photographs of the
                  goods.
                </Trans>
              </p>
            </div>
          )}
          <Pagination
            page={view.query.page}
            pages={view.pages}
            hrefOf={(page) => listingHref(language, view.query, { page })}
          />
        </section>
      </div>
    </div>
  )
}
