import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"
import type { HomeData } from "~/market/home"

/** The twelve regions, on a small map and by name: the way in by place. */
export const RegionsTeaser = ({ home: { map, regions, figures } }: { home: HomeData }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const nameOf = (iso: string) => regions.find((region) => region.iso === iso)?.name ?? ""
  return (
    <section aria-labelledby="places" className="later mt-16 bg-indigo-wash py-12">
      <div className="page-width grid items-center gap-x-14 gap-y-8 md:grid-cols-[1fr_1.1fr]">
        <svg
          viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`}
          className="province-map mx-auto w-full max-w-sm"
          role="group"
          aria-label={t`Map of the regions`}
        >
          {Object.entries(map.regions).map(([iso, shape]) => (
            <a key={iso} href={`/${language}/provinces?region=${iso}`} aria-label={nameOf(iso)} tabIndex={-1}>
              <path d={shape} fill="var(--color-indigo)">
                <title>{nameOf(iso)}</title>
              </path>
            </a>
          ))}
        </svg>
        <div>
          <SectionHeader
            id="places"
            title={<Trans>By place</Trans>}
            lead={
              <Plural
                value={figures.provinces}
                one="Goods of # province, each named with its own."
                other="Goods of # provinces, each named with its own."
              />
            }
          />
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {regions.map(({ iso, name }) => (
              <li key={iso} className="border-t border-[#b9c3de]">
                <a
                  href={`/${language}/provinces?region=${iso}`}
                  className="flex min-h-11 items-center hover:text-clay-deep"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <div className="mt-6">
            <ButtonLink href={`/${language}/provinces`} variant="secondary" icon="pin">
              <Trans>Open the map of the 75 provinces</Trans>
            </ButtonLink>
          </div>
        </div>
      </div>
    </section>
  )
}
