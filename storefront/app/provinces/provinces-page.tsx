import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../server/page-tags"
import { Icon } from "~/design/icon"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { PageHead } from "~/seo/page-head"
import { CoverageLegend } from "./coverage-legend"
import { closeMap, countryMap } from "./map-shapes.server"
import { ProvinceMap } from "./province-map"
import { RegionList } from "./region-list"
import type { Route } from "./+types/provinces-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { regions, provinces } = await orErrorPage(readProvinces())
  context.get(pageTagsContext).add("catalogue")
  const asked = new URL(request.url).searchParams.get("region")
  const chosen = regions.find(({ iso, slug }) => iso === asked || slug === asked)
  const map = chosen ? closeMap : countryMap
  const isShown = ({ region }: { region: string }) => !chosen || region === chosen.iso
  return {
    chosen: chosen ? { iso: chosen.iso, name: localize(chosen.name, language).text } : null,
    viewBox: chosen ? map.viewBoxOf(chosen.iso) : `0 0 ${map.size.width} ${map.size.height}`,
    borders: [...map.regions].filter(([iso]) => !chosen || iso === chosen.iso).map(([, shape]) => shape),
    provinces: provinces.filter(isShown).map((province) => ({
      slug: province.slug,
      name: localize(province.name, language).text,
      label: localize(province.label ?? province.name, language).text,
      region: province.region,
      goods: province.product_count,
      cooperatives: province.cooperative_count,
      shape: map.provinces.get(province.slug) ?? "",
      point: province.lat && province.lon ? map.onMap(province.lat, province.lon) : null,
    })),
    regions: regions.map(({ iso, name }) => ({ iso, name: localize(name, language).text })),
  }
}

export type ProvincesData = Awaited<ReturnType<typeof loader>>

/** The 75 provinces and prefectures, on a map and as a list; a region can be looked at closely. */
export default function ProvincesPage({ loaderData: data }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { chosen, provinces, regions } = data
  const covered = provinces.filter(({ goods }) => goods > 0).length
  return (
    <div className="page-width py-6">
      <PageHead
        title={chosen ? t`Provinces of ${chosen.name}` : t`The provinces of Morocco`}
        description={t`Choose a province on the map of Morocco and see its cooperatives, its crafts and its goods.`}
        canonical={chosen ? `/${language}/provinces?region=${chosen.iso}` : `/${language}/provinces`}
      />
      <h1 className="text-3xl">{chosen ? chosen.name : <Trans>The provinces of Morocco</Trans>}</h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        <Plural
          value={covered}
          one="Goods of # province are in the market."
          other="Goods of # provinces are in the market."
        />{" "}
        <Trans>Touch a province to see who makes what there.</Trans>
      </p>
      <nav aria-label={t`Regions`} className="no-scrollbar my-5 flex gap-2 overflow-x-auto py-1 lg:flex-wrap">
        <RegionLink href={`/${language}/provinces`} name={t`All of Morocco`} isCurrent={!chosen} />
        {regions.map(({ iso, name }) => (
          <RegionLink
            key={iso}
            href={`/${language}/provinces?region=${iso}`}
            name={name}
            isCurrent={chosen?.iso === iso}
          />
        ))}
      </nav>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[1.35fr_1fr]">
        <figure className="rounded-card border border-line bg-paper p-3 sm:p-6 lg:sticky lg:top-4">
          <ProvinceMap data={data} />
          <CoverageLegend />
          <figcaption className="mt-3 text-sm text-ink-soft">
            <Trans>Borders:</Trans>{" "}
            <a
              href="https://www.openstreetmap.org/copyright"
              className="inline-flex min-h-6 items-center underline underline-offset-4"
            >
              © OpenStreetMap contributors
            </a>{" "}
            <span className="whitespace-nowrap">
              (
              <a
                href="https://opendatacommons.org/licenses/odbl/"
                className="inline-flex min-h-6 items-center underline underline-offset-4"
              >
                ODbL
              </a>
              )
            </span>
          </figcaption>
        </figure>
        <section aria-labelledby="list">
          <SectionHeader id="list" title={<Trans>By name</Trans>} />
          <RegionList data={data} />
          {chosen ? (
            <a
              href={`/${language}/products?region=${chosen.iso}`}
              className="mt-6 inline-flex min-h-11 items-center gap-1.5 font-medium text-clay-deep hover:underline"
            >
              <Trans>All goods of this region</Trans>
              <Icon name="arrow" className="size-4.5" />
            </a>
          ) : null}
        </section>
      </div>
    </div>
  )
}

const RegionLink = ({ href, name, isCurrent }: { href: string; name: string; isCurrent: boolean }) => (
  <a
    href={href}
    aria-current={isCurrent ? "true" : undefined}
    className="inline-flex min-h-11 shrink-0 items-center rounded-control border border-line-strong bg-paper px-4 whitespace-nowrap hover:border-clay aria-[current]:border-indigo-deep aria-[current]:bg-indigo-deep aria-[current]:text-lime"
  >
    {name}
  </a>
)
