import { Plural, Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { Figure } from "~/design/figure"
import { Localized } from "~/design/localized"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { PlaceOnMap } from "~/provinces/place-on-map"
import type { ProductPageData } from "./product-page"
import { Words } from "~/design/words"

/** Who makes it and where: the people in figures, the place on the map. */
export const MakerSection = ({ product }: { product: ProductPageData }) => {
  const language = useLanguage()
  const { cooperative, province, map, regionName } = product
  return (
    <section aria-labelledby="maker" className="mt-14 bg-indigo-deep text-lime">
      <div className="rug-border" aria-hidden="true" />
      <div className="page-width grid items-center gap-x-12 gap-y-8 py-10 md:grid-cols-[1.2fr_1fr]">
        <div>
          <h2 id="maker" className="text-saffron-wash">
            <Trans>Who makes it</Trans>
          </h2>
          <p className="mt-2 text-3xl font-semibold leading-tight">
            <Localized text={cooperative.name.text} language={cooperative.name.language} page={language} />
          </p>
          {cooperative.tagline ? (
            <Localized
              as="p"
              text={cooperative.tagline.text}
              language={cooperative.tagline.language}
              page={language}
              className="mt-3 max-w-prose text-lime-deep"
            />
          ) : null}
          <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
            {cooperative.women ? (
              <Figure value={formatNumber(cooperative.women)}>
                <Plural value={cooperative.women} one="woman" other="women" />
              </Figure>
            ) : null}
            {cooperative.members && cooperative.members !== cooperative.women ? (
              <Figure value={formatNumber(cooperative.members)}>
                <Plural value={cooperative.members} one="member" other="members" />
              </Figure>
            ) : null}
            {cooperative.founded ? (
              <Figure value={String(cooperative.founded)}>
                <Trans>founded</Trans>
              </Figure>
            ) : null}
          </dl>
          <div className="mt-7">
            <ButtonLink href={`/${language}/cooperatives/${cooperative.handle}`} variant="secondary">
              <Trans>Its story and its goods</Trans>
            </ButtonLink>
          </div>
        </div>
        {province ? (
          <a
            href={`/${language}/provinces/${province.slug}`}
            className="group grid justify-items-center gap-2 text-center"
          >
            <PlaceOnMap map={map} className="w-36 md:w-56" />
            <span className="underline-offset-4 group-hover:underline">
              <span className="block font-medium">
                <Words text={province.label} />
              </span>
              <span className="text-lime-deep">
                <Words text={regionName} />
              </span>
            </span>
          </a>
        ) : null}
      </div>
    </section>
  )
}
