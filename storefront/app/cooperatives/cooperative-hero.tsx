import { Plural, Trans } from "@lingui/react/macro"
import { Figure } from "~/design/figure"
import { Localized } from "~/design/localized"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { PlaceOnMap } from "~/provinces/place-on-map"
import { Banner } from "./banner"
import type { CooperativePageData } from "./cooperative-page"
import { Words } from "~/design/words"

/** The head of a cooperative's page: its name, its people in figures, its place lit on the map. */
export const CooperativeHero = ({ cooperative }: { cooperative: CooperativePageData }) => {
  const language = useLanguage()
  const { name, tagline, province, women, members, founded, crafts, banner } = cooperative
  return (
    <div className="bg-indigo-deep text-lime">
      <div className="page-width grid items-center gap-x-12 gap-y-8 py-8 md:grid-cols-[1.5fr_1fr] md:py-10">
        {banner ? (
          <figure className="md:col-start-2 md:self-end">
            <Banner base={banner} sizes="(min-width: 48rem) 30rem, 92vw" isFirst className="rounded-card" />
            <figcaption className="mt-2 text-sm text-lime-deep">
              <Trans>Illustration, not a photograph</Trans>
            </figcaption>
          </figure>
        ) : null}
        <div className="md:col-start-1 md:row-span-2 md:row-start-1">
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
            className="group flex items-center gap-4 md:col-start-2 md:self-start"
          >
            <PlaceOnMap map={cooperative.map} className="w-28 md:w-36" />
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
