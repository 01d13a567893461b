import { Trans, useLingui } from "@lingui/react/macro"
import { pageLifeContext, pageTagsContext } from "../../server/page-tags"
import { keepUntilPricesChange } from "~/catalogue/keep-until-prices-change.server"
import { ProductGrid, ProductRow } from "~/catalogue/product-grid"
import { CooperativeGrid } from "~/cooperatives/cooperative-card"
import { SectionHeader } from "~/design/section-header"
import { FairStrip } from "~/fairs/fair-strip"
import { runningFairs } from "~/fairs/running-fairs.server"
import { languageOf } from "~/i18n/language-context.server"
import { countryMap } from "~/provinces/map-shapes.server"
import { RegionsTeaser } from "~/provinces/regions-teaser"
import { CategoryTiles } from "./category-tiles"
import { DirhamBand } from "./dirham-band"
import { homeFacts } from "./home-facts.server"
import { HomeHead } from "./home-head"
import { HomeHero } from "./home-hero"
import { HowItWorksSteps } from "./how-it-works-steps"
import { useMarket } from "./market-context"
import { WomenBand } from "./women-band"
import type { Route } from "./+types/home"

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [facts, fairs] = await Promise.all([homeFacts(language), runningFairs(language)])
  for (const tag of ["catalogue", "fairs"]) context.get(pageTagsContext).add(tag)
  keepUntilPricesChange(context, facts.women, facts.newest, facts.services)
  for (const instant of fairs.changes) context.get(pageLifeContext).changesAt(instant)
  return {
    ...facts,
    fairs: fairs.cards,
    map: { ...countryMap.size, regions: Object.fromEntries(countryMap.regions) },
  }
}

export type HomeData = Awaited<ReturnType<typeof loader>>

/** The market at one glance, then its ways in: crafts, makers, places, and why to trust it. */
export default function Home({ loaderData: home }: Route.ComponentProps) {
  const { language } = useMarket()
  const { t } = useLingui()
  const all = (path: string) => ({ href: `/${language}/${path}`, label: t`See all` })
  return (
    <>
      <HomeHead figures={home.figures} />
      <HomeHero home={home} />
      <FairStrip fairs={home.fairs} />
      <div className="page-width">
        <section aria-labelledby="crafts" className="mt-12">
          <SectionHeader id="crafts" title={<Trans>By craft</Trans>} more={all("products")} />
          <CategoryTiles tiles={home.showcase} />
        </section>
      </div>
      <WomenBand products={home.women} />
      <div className="page-width">
        {home.newest.length > 0 ? (
          <section aria-labelledby="newest" className="later mt-14">
            <SectionHeader
              id="newest"
              title={<Trans>Just arrived</Trans>}
              more={all("products?sort=newest")}
            />
            <ProductGrid products={home.newest} />
          </section>
        ) : null}
      </div>
      <RegionsTeaser home={home} />
      <div className="page-width">
        <div className="mt-14 grid gap-x-14 gap-y-12 lg:grid-cols-2">
          <DirhamBand example={home.priced} />
          <HowItWorksSteps />
        </div>
        {home.services.length > 0 ? (
          <section aria-labelledby="services" className="later mt-16">
            <SectionHeader
              id="services"
              title={<Trans>Services, too</Trans>}
              lead={
                <Trans>
                  Meals for a party, a room in a village, a workshop, care at home: cooperatives do, not only
                  make.
                </Trans>
              }
              more={all("products?category=services")}
            />
            <ProductRow products={home.services} />
          </section>
        ) : null}
        <section aria-labelledby="cooperatives" className="later mt-16">
          <SectionHeader
            id="cooperatives"
            title={<Trans>The people behind</Trans>}
            more={all("cooperatives")}
          />
          <CooperativeGrid cooperatives={home.cooperatives} />
        </section>
      </div>
    </>
  )
}
