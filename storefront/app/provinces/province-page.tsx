import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../server/page-tags"
import { readCategories } from "~/catalogue/categories.server"
import { findCategory } from "~/catalogue/category-tree"
import { keepUntilPricesChange } from "~/catalogue/keep-until-prices-change.server"
import { productCardData } from "~/catalogue/product-card-data"
import { ProductGrid } from "~/catalogue/product-grid"
import { searchGoods } from "~/catalogue/search.server"
import { CooperativeGrid } from "~/cooperatives/cooperative-card"
import { cooperativeListSchema } from "~/cooperatives/cooperative-schema"
import { cooperativeCardView } from "~/cooperatives/cooperative-view"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { useMarket } from "~/market/market-context"
import { askForPage, notFound, orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import { placeMap } from "./map-shapes.server"
import { ProvinceHero } from "./province-hero"
import type { Route } from "./+types/province-page"

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const places = await orErrorPage(readProvinces())
  const province = places.provinces.find(({ slug }) => slug === params.slug)
  if (!province) throw notFound()
  const [categories, [goods], { cooperatives }] = await Promise.all([
    orErrorPage(readCategories()),
    searchGoods([{ filters: { province: province.slug }, take: 16, facets: ["category"] }]),
    askForPage(cooperativeListSchema, "/store/cooperatives", { query: { province: province.slug } }),
  ])
  for (const tag of [`province:${province.slug}`, "catalogue"]) context.get(pageTagsContext).add(tag)
  const region = places.regions.find(({ iso }) => iso === province.region)
  const crafts = [...(goods?.facets.category ?? [])].flatMap(([slug, count]) => {
    const category = findCategory(categories, slug)
    return category && count > 0 ? [{ slug, count, name: localize(category.name, language).text }] : []
  })
  const cards = (goods?.products ?? []).map((product) => productCardData(product, language, places))
  keepUntilPricesChange(context, cards)
  return {
    slug: province.slug,
    name: localize(province.name, language).text,
    label: localize(province.label ?? province.name, language).text,
    region: { iso: province.region, name: localize(region?.name, language).text },
    crafts: crafts.sort((a, b) => b.count - a.count),
    cooperatives: cooperatives.map((card) => cooperativeCardView(card, categories, language)),
    goods: cards,
    goodsCount: goods?.count ?? 0,
    map: placeMap(province.slug, province.lat, province.lon),
  }
}

export type ProvincePageData = Awaited<ReturnType<typeof loader>>

/** A province: its crafts, its cooperatives, its goods. */
export default function ProvincePage({ loaderData: province }: Route.ComponentProps) {
  const { t } = useLingui()
  const { language, origin } = useMarket()
  const crumbs = [
    { name: t`Provinces`, href: `/${language}/provinces` },
    { name: province.region.name, href: `/${language}/provinces?region=${province.region.iso}` },
    { name: province.name, href: `/${language}/provinces/${province.slug}` },
  ]
  return (
    <>
      <PageHead
        title={province.label}
        description={t`${province.label}: its cooperatives, its crafts and its goods, on the market of Morocco's cooperatives.`}
        image={province.goods[0]?.picture ?? undefined}
        structuredData={[breadcrumbList(crumbs, origin)]}
      />
      <div className="page-width">
        <Breadcrumbs crumbs={crumbs} className="py-1" />
      </div>
      <ProvinceHero province={province} />
      <div className="page-width mt-10 grid gap-14">
        {province.goods.length > 0 ? <Goods province={province} /> : <NothingYet />}
        {province.cooperatives.length > 0 ? (
          <section aria-labelledby="cooperatives">
            <SectionHeader
              id="cooperatives"
              title={<Trans>Its cooperatives</Trans>}
              more={{
                href: `/${language}/cooperatives?province=${province.slug}`,
                label: <Trans>See all</Trans>,
              }}
            />
            <CooperativeGrid cooperatives={province.cooperatives} />
          </section>
        ) : null}
      </div>
    </>
  )
}

const Goods = ({ province }: { province: ProvincePageData }) => {
  const language = useLanguage()
  return (
    <section aria-labelledby="goods">
      <SectionHeader
        id="goods"
        title={<Trans>Goods from here</Trans>}
        lead={<Plural value={province.goodsCount} one="# article" other="# articles" />}
        more={{
          href: `/${language}/products?province=${province.slug}`,
          label: <Trans>See all with filters</Trans>,
        }}
      />
      <ProductGrid products={province.goods} />
    </section>
  )
}

const NothingYet = () => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <EmptyState
      title={t`No goods from here yet`}
      actions={<ButtonLink href={`/${language}/provinces`}>{t`Choose another province`}</ButtonLink>}
    >
      <p>
        <Trans>
          The network has not reached a cooperative of this province, or it has nothing to sell for now.
        </Trans>
      </p>
    </EmptyState>
  )
}
