import { Plural, Trans } from "@lingui/react/macro"
import { Figure } from "~/design/figure"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { PlaceOnMap } from "./place-on-map"
import type { ProvincePageData } from "./province-page"
import { Words } from "~/design/words"

/** The head of a province's page: its name, its figures, its crafts, its place. */
export const ProvinceHero = ({ province }: { province: ProvincePageData }) => {
  const language = useLanguage()
  return (
    <div className="bg-indigo-deep text-lime">
      <div className="page-width grid items-center gap-x-12 gap-y-8 py-10 md:grid-cols-[1.5fr_1fr]">
        <div>
          <h1 className="text-4xl leading-tight font-semibold">
            <Words text={province.label} />
          </h1>
          <p className="mt-2">
            <a
              href={`/${language}/provinces?region=${province.region.iso}`}
              className="inline-flex min-h-11 items-center text-lime-deep underline underline-offset-4"
            >
              <Words text={province.region.name} />
            </a>
          </p>
          <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-4">
            <Figure value={formatNumber(province.cooperatives.length)}>
              <Plural value={province.cooperatives.length} one="cooperative" other="cooperatives" />
            </Figure>
            <Figure value={formatNumber(province.goodsCount)}>
              <Plural value={province.goodsCount} one="article" other="articles" />
            </Figure>
          </dl>
          {province.crafts.length > 0 ? (
            <>
              <h2 className="mt-6 text-base font-medium text-saffron-wash">
                <Trans>Its crafts</Trans>
              </h2>
              <ul className="mt-2 flex flex-wrap gap-2">
                {province.crafts.slice(0, 10).map(({ slug, name }) => (
                  <li key={slug}>
                    <a
                      href={`/${language}/products?category=${slug}&province=${province.slug}`}
                      className="inline-flex min-h-11 items-center rounded-control border border-lime-deep px-4 hover:bg-lime hover:text-indigo-deep"
                    >
                      <Words text={name} />
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <div className="grid justify-items-center">
          <PlaceOnMap map={province.map} className="w-36 md:w-64" />
        </div>
      </div>
      <div className="rug-border" aria-hidden="true" />
    </div>
  )
}
