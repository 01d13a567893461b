import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../server/page-tags"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { Notice } from "~/design/notice"
import { Localized } from "~/design/localized"
import { SectionHeader } from "~/design/section-header"
import { readCategories } from "~/catalogue/categories.server"
import { keepUntilPricesChange } from "~/catalogue/keep-until-prices-change.server"
import { productCardData } from "~/catalogue/product-card-data"
import { ProductGrid } from "~/catalogue/product-grid"
import { searchGoods } from "~/catalogue/search.server"
import { FairMarkBand } from "~/fairs/fair-mark-band"
import { fairMarkOf } from "~/fairs/fair-mark.server"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { askForPage, orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { placeMap } from "~/provinces/map-shapes.server"
import { CooperativeHead } from "./cooperative-head"
import { CooperativeHero } from "./cooperative-hero"
import { cooperativeSchema } from "./cooperative-schema"
import { cooperativeView } from "./cooperative-view"
import { PriorityCredential } from "./priority-credential"
import { SellerFacts } from "./seller-facts"
import type { Route } from "./+types/cooperative-page"

const GOODS_SHOWN = 24

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [{ cooperative }, categories, places, [goods]] = await Promise.all([
    askForPage(cooperativeSchema, `/store/cooperatives/${encodeURIComponent(params.handle)}`, {
      query: { lang: language },
    }),
    orErrorPage(readCategories()),
    orErrorPage(readProvinces()),
    searchGoods([{ filters: { cooperative: params.handle }, take: GOODS_SHOWN }]),
  ])
  for (const tag of [`cooperative:${cooperative.handle}`, "catalogue"]) context.get(pageTagsContext).add(tag)
  const province = places.provinces.find(({ slug }) => slug === cooperative.province?.slug)
  const cards = (goods?.products ?? []).map((product) => productCardData(product, language, places))
  keepUntilPricesChange(context, cards)
  return {
    ...cooperativeView(cooperative, categories, language),
    fairMark: await fairMarkOf({ request, context, cooperative: cooperative.handle, language }),
    goods: cards,
    goodsCount: goods?.count ?? 0,
    map: placeMap(province?.slug ?? "", province?.lat, province?.lon),
  }
}

export type CooperativePageData = Awaited<ReturnType<typeof loader>>

/** A cooperative: its people, its place, its story, its goods, and what the law has a seller tell. */
export default function CooperativePage({ loaderData: cooperative }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const crumbs = [
    { name: t`Cooperatives`, href: `/${language}/cooperatives` },
    { name: cooperative.name.text, href: `/${language}/cooperatives/${cooperative.handle}` },
  ]
  return (
    <>
      <CooperativeHead cooperative={cooperative} crumbs={crumbs} />
      <div className="page-width">
        <Breadcrumbs crumbs={crumbs} className="py-1" />
      </div>
      <FairMarkBand mark={cooperative.fairMark} />
      <CooperativeHero cooperative={cooperative} />
      <div className="page-width mt-10 grid items-start gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-12">
          {cooperative.closedUntil ? (
            <Notice kind="warning" title={<Trans>Closed until {cooperative.closedUntil}</Trans>}>
              <p>
                <Trans>The cooperative takes no orders until then. Its goods stay here for you.</Trans>
              </p>
            </Notice>
          ) : null}
          {cooperative.story?.text ? (
            <section aria-labelledby="story">
              <SectionHeader id="story" title={<Trans>Its story</Trans>} />
              <Localized
                as="div"
                text={cooperative.story.text}
                language={cooperative.story.language}
                page={language}
                className="max-w-prose whitespace-pre-line text-lg"
              />
            </section>
          ) : null}
          {cooperative.goods.length > 0 ? (
            <section aria-labelledby="goods">
              <SectionHeader
                id="goods"
                title={<Trans>Its goods</Trans>}
                lead={<Plural value={cooperative.goodsCount} one="# article" other="# articles" />}
                more={
                  cooperative.goodsCount > GOODS_SHOWN
                    ? {
                        href: `/${language}/products?cooperative=${cooperative.handle}`,
                        label: <Trans>See all</Trans>,
                      }
                    : undefined
                }
              />
              <ProductGrid products={cooperative.goods} />
            </section>
          ) : null}
        </div>
        <div className="grid gap-6">
          <PriorityCredential cooperative={cooperative} />
          <SellerFacts cooperative={cooperative} />
        </div>
      </div>
    </>
  )
}
