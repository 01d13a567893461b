import { Plural, Trans } from "@lingui/react/macro"
import { Figure } from "~/design/figure"
import { Localized } from "~/design/localized"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { PlaceOnMap } from "~/provinces/place-on-map"
import type { CooperativePageData } from "./cooperative-page"
import { Words } from "~/design/words"

/** The head of a cooperative's page: its name, its people in figures, its place lit on the map. */
export const CooperativeHero = ({ cooperative }: { cooperative: CooperativePageData }) => {
  const language = useLanguage()
  const { name, tagline, province, women, members, founded, crafts } = cooperative
  return (
    <div className="bg-indigo-deep text-lime">
      <div className="page-width grid items-center gap-x-12 gap-y-8 py-10 md:grid-cols-[1.5fr_1fr]">
        <div>
          <h1 className="text-4xl leading-tight font-semibold">
            <Localized text={name.text} language={name.language} page={language} />
          </h1>
          {tagline ? (
            <Localized
              as="p"
              text={tagline.text}
              language={tagline.language}
              page={language}
              className="mt-3 max-w-prose text-lg text-lime-deep"
            />
          ) : null}
          <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
            {women ? (
              <Figure value={formatNumber(women)}>
                <Plural value={women} one="woman" other="women" />
              </Figure>
            ) : null}
            {members && members !== women ? (
              <Figure value={formatNumber(members)}>
                <Plural value={members} one="member" other="members" />
              </Figure>
            ) : null}
            {founded ? (
              <Figure value={String(founded)}>
                <Trans>founded</Trans>
              </Figure>
            ) : null}
          </dl>
          <ul className="mt-6 flex flex-wrap gap-2">
            {crafts.map((craft) => (
              <li key={craft.slug}>
                <a
                  href={`/${language}/products?category=${craft.slug}`}
                  className="inline-flex min-h-11 items-center rounded-control border border-lime-deep px-4 hover:bg-lime hover:text-indigo-deep"
                >
                  <Words text={craft.name} />
                </a>
              </li>
            ))}
          </ul>
        </div>
        {province ? (
          <a
            href={`/${language}/provinces/${province.slug}`}
            className="group grid justify-items-center gap-2 text-center"
          >
            <PlaceOnMap map={cooperative.map} className="w-36 md:w-56" />
            <span className="font-medium underline-offset-4 group-hover:underline">
              <Words text={province.label} />
            </span>
          </a>
        ) : null}
      </div>
      <div className="rug-border" aria-hidden="true" />
    </div>
  )
}
