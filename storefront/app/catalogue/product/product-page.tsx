import { Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../../server/page-tags"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { Localized } from "~/design/localized"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { readMarket } from "~/medusa/market.server"
import { readProvinces } from "~/medusa/provinces.server"
import { placeMap } from "~/provinces/map-shapes.server"
import { FairMarkBand } from "~/fairs/fair-mark-band"
import { fairMarkOf } from "~/fairs/fair-mark.server"
import { keepUntilPricesChange } from "../keep-until-prices-change.server"
import { productCardData } from "../product-card-data"
import { ProductRow } from "../product-grid"
import { searchGoods } from "../search.server"
import { BuyBox } from "./buy-box"
import { Gallery } from "./gallery"
import { MakerSection } from "./maker-section"
import { PriceParts } from "./price-parts"
import { ProductFacts } from "./product-facts"
import { ProductHead } from "./product-head"
import { productView } from "./product-view.server"
import { readProduct } from "./product.server"
import { WhyHere } from "./why-here"
import type { Route } from "./+types/product-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const product = await readProduct(params.handle, language)
  const [places, { abroad }, [similar]] = await Promise.all([
    orErrorPage(readProvinces()),
    orErrorPage(readMarket()),
    searchGoods([{ filters: { category: product.category?.slug }, take: 5 }]),
  ])
  for (const tag of [`product:${product.handle}`, `cooperative:${product.cooperative.handle}`, "catalogue"])
    context.get(pageTagsContext).add(tag)
  const province = places.provinces.find(({ slug }) => slug === product.province?.slug)
  const view = productView(product, language, abroad)
  const similarCards = (similar?.products ?? [])
    .filter(({ handle }) => handle !== product.handle)
    .slice(0, 4)
    .map((other) => productCardData(other, language, places))
  keepUntilPricesChange(context, [view], similarCards)
  return {
    ...view,
    fairMark: await fairMarkOf({ request, context, cooperative: product.cooperative.handle, language }),
    map: placeMap(product.province?.slug ?? "", province?.lat, province?.lon),
    similar: similarCards,
    regionName: localize(places.regions.find(({ iso }) => iso === province?.region)?.name, language).text,
  }
}

export type ProductPageData = Awaited<ReturnType<typeof loader>>

/** One good: what it is, what it costs and why, who makes it and where. */
export default function ProductPage({ loaderData: product }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const crumbs = [
    { name: t`All goods`, href: `/${language}/products` },
    ...product.categoryPath.map(({ slug, name }) => ({
      name,
      href: `/${language}/products?category=${slug}`,
    })),
    { name: product.title.text, href: `/${language}/products/${product.handle}` },
  ]
  return (
    <>
      <ProductHead product={product} crumbs={crumbs} />
      <FairMarkBand mark={product.fairMark} />
      <div className="page-width">
        <Breadcrumbs crumbs={crumbs} className="pt-2" />
        <div className="mt-2 grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
          <Gallery product={product} />
          <BuyBox product={product} />
        </div>
        <div className="mt-12 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
          <section aria-labelledby="about">
            <SectionHeader id="about" title={<Trans>About it</Trans>} />
            {product.description ? (
              <Localized
                as="div"
                text={product.description.text}
                language={product.description.language}
                page={language}
                className="max-w-prose whitespace-pre-line text-lg"
              />
            ) : null}
            <ProductFacts product={product} />
          </section>
          <PriceParts product={product} />
        </div>
      </div>
      <MakerSection product={product} />
      <div className="page-width">
        <WhyHere product={product} />
        {product.similar.length > 0 ? (
          <section aria-labelledby="similar" className="mt-14">
            <SectionHeader
              id="similar"
              title={<Trans>More of this craft</Trans>}
              more={{
                href: `/${language}/products?category=${product.category}`,
                label: <Trans>See all</Trans>,
              }}
            />
            <ProductRow products={product.similar} />
          </section>
        ) : null}
      </div>
    </>
  )
}
