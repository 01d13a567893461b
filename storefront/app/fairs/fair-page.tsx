import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { pageLifeContext, pageTagsContext } from "../../server/page-tags"
import { readCategories } from "~/catalogue/categories.server"
import { keepUntilPricesChange } from "~/catalogue/keep-until-prices-change.server"
import { productCardData } from "~/catalogue/product-card-data"
import { ProductGrid } from "~/catalogue/product-grid"
import { pickVaried } from "~/catalogue/pick-varied"
import { searchGoods } from "~/catalogue/search.server"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { FairExhibitors } from "./fair-exhibitors"
import { FairHead } from "./fair-head"
import { FairHero } from "./fair-hero"
import { FairHours } from "./fair-hours"
import { FairNews } from "./fair-news"
import { FairPlan } from "./fair-plan"
import { FairProgramme } from "./fair-programme"
import { fairView } from "./fair-view.server"
import { readFair } from "./fairs.server"
import type { Grouping } from "./group-exhibitors"
import type { Route } from "./+types/fair-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const fair = await readFair(params.handle)
  const [places, categories, [goods]] = await Promise.all([
    orErrorPage(readProvinces()),
    orErrorPage(readCategories()),
    searchGoods([{ filters: { fairs: fair.handle, in_stock: true }, take: 60 }]),
  ])
  for (const tag of ["fairs", `fair:${fair.handle}`, "catalogue"]) context.get(pageTagsContext).add(tag)
  const cards = (goods?.products ?? []).map((product) => productCardData(product, language, places))
  keepUntilPricesChange(context, cards)
  for (const instant of [fair.next_change_at, fair.doors_change_at])
    context.get(pageLifeContext).changesAt(instant)
  const by: Grouping = new URL(request.url).searchParams.get("by") === "craft" ? "craft" : "province"
  return {
    ...fairView({ fair, language, places, categories }),
    goods: pickVaried(cards, ({ cooperative }) => cooperative.handle, 8),
    goodsCount: goods?.count ?? 0,
    by,
  }
}

export type FairPageData = Awaited<ReturnType<typeof loader>>

/** One edition of a fair: when, where, who, on which stand, and its goods at its prices. */
export default function FairPage({ loaderData: fair }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const crumbs = [
    { name: t`Fairs`, href: `/${language}/fairs` },
    { name: fair.name.text, href: `/${language}/fairs/${fair.handle}` },
  ]
  return (
    <>
      <FairHead fair={fair} crumbs={crumbs} />
      <div className="page-width">
        <Breadcrumbs crumbs={crumbs} className="py-1" />
      </div>
      <FairHero fair={fair} />
      <div className="page-width mt-8 grid grid-cols-[minmax(0,1fr)] gap-14">
        <FairNews fair={fair} />
        {fair.goods.length > 0 ? <Goods fair={fair} /> : null}
        <FairExhibitors fair={fair} />
        <FairPlan fair={fair} />
        {fair.phase === "cancelled" ? null : (
          <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-2">
            <FairHours hours={fair.hours} />
            <FairProgramme programme={fair.programme} />
          </div>
        )}
        <OtherEditions fair={fair} />
      </div>
    </>
  )
}

const Goods = ({ fair }: { fair: FairPageData }) => {
  const language = useLanguage()
  return (
    <section aria-labelledby="goods">
      <SectionHeader
        id="goods"
        title={<Trans>Goods of the fair</Trans>}
        lead={<Plural value={fair.goodsCount} one="# article" other="# articles" />}
        more={{ href: `/${language}/products?fair=${fair.handle}`, label: <Trans>See all</Trans> }}
      />
      <ProductGrid products={fair.goods} />
    </section>
  )
}

const OtherEditions = ({ fair }: { fair: FairPageData }) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (fair.otherEditions.length === 0) return null
  return (
    <nav aria-label={t`Other years`} className="flex flex-wrap items-center gap-3">
      <p className="font-medium">
        <Trans>Other years:</Trans>
      </p>
      {fair.otherEditions.map(({ handle, year }) => (
        <a
          key={handle}
          href={`/${language}/fairs/${handle}`}
          className="inline-flex min-h-11 items-center rounded-control border border-line-strong bg-paper px-4 hover:border-clay"
        >
          {year}
        </a>
      ))}
    </nav>
  )
}
