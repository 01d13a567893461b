import { Plural, Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { ButtonLink } from "~/design/button"
import { Icon, type IconName } from "~/design/icon"
import { Localized } from "~/design/localized"
import { Words } from "~/design/words"
import { useLanguage } from "~/i18n/language"
import { PlaceOnMap } from "~/provinces/place-on-map"
import { FairCountdown } from "./fair-countdown"
import type { FairPageData } from "./fair-page"
import { FairPhaseBadge } from "./fair-phase-badge"
import { FairWhen } from "./fair-when"

/** The head of a fair's page: its name, when and where, how long until its doors open. */
export const FairHero = ({ fair }: { fair: FairPageData }) => {
  const language = useLanguage()
  const { name, theme, phase } = fair
  return (
    <div className="bg-indigo-deep text-lime">
      <div className="page-width grid items-center gap-x-12 gap-y-8 py-8 md:grid-cols-[1.6fr_1fr] md:py-10">
        <div className="grid gap-4">
          <p>
            <FairPhaseBadge phase={phase} />
          </p>
          <h1 className="text-4xl leading-tight font-semibold">
            <Localized text={name.text} language={name.language} page={language} />
          </h1>
          {theme ? (
            <Localized
              as="p"
              text={theme.text}
              language={theme.language}
              page={language}
              className="max-w-prose text-lg text-lime-deep"
            />
          ) : null}
          <div className="grid gap-2 text-lg">
            <Line icon="calendar">{fair.days}</Line>
            <Line icon="pin">
              <Localized text={fair.place.text} language={fair.place.language} page={language} />
              {fair.province ? (
                <>
                  {" · "}
                  <a
                    href={`/${language}/provinces/${fair.province.slug}`}
                    className="underline underline-offset-4"
                  >
                    <Words text={fair.province.name} />
                  </a>
                </>
              ) : null}
            </Line>
            <Line icon="clock">
              <FairWhen fair={fair} />
            </Line>
            {fair.exhibitors > 0 ? (
              <Line icon="shop">
                <Plural value={fair.exhibitors} one="# cooperative exhibits" other="# cooperatives exhibit" />
              </Line>
            ) : null}
          </div>
          {isComing(phase) ? <FairCountdown until={fair.opensAt} /> : null}
          <Ways fair={fair} />
        </div>
        <WhereItIs fair={fair} />
      </div>
      <div className="rug-border" aria-hidden="true" />
    </div>
  )
}

/** Both ways in one row of a phone. */
const COMPACT = "max-sm:flex-1 max-sm:px-2 max-sm:whitespace-nowrap"

const isComing = (phase: FairPageData["phase"]): boolean =>
  ["announced", "call", "call_over", "allocated"].includes(phase)

const Line = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <p className="flex items-start gap-2.5">
    <Icon name={icon} className="mt-1 size-5.5 text-saffron-wash" />
    <span>{children}</span>
  </p>
)

const Ways = ({ fair }: { fair: FairPageData }) => {
  const language = useLanguage()
  return (
    <div className="flex flex-wrap gap-3">
      {fair.goods.length > 0 ? (
        <ButtonLink href={`/${language}/products?fair=${fair.handle}`} icon="tag" className={COMPACT}>
          <Trans>Goods of the fair</Trans>
        </ButtonLink>
      ) : null}
      {fair.exhibitorList.length > 0 ? (
        <ButtonLink href="#exhibitors" variant="onDark" icon="shop" className={COMPACT}>
          <Trans>Who exhibits</Trans>
        </ButtonLink>
      ) : null}
    </div>
  )
}

const WhereItIs = ({ fair: { map, point } }: { fair: FairPageData }) => (
  <figure className="grid justify-items-center">
    <PlaceOnMap map={map} className="w-36 md:w-56" />
    <figcaption className="mt-2 grid justify-items-center text-sm text-lime-deep">
      {point ? (
        <a
          href={`https://www.openstreetmap.org/?mlat=${point.latitude}&mlon=${point.longitude}#map=16/${point.latitude}/${point.longitude}`}
          className="inline-flex min-h-11 items-center gap-1.5 text-base text-lime underline underline-offset-4"
        >
          <Icon name="pin" />
          <Trans>Open the map</Trans>
        </a>
      ) : null}
      <a
        href="https://www.openstreetmap.org/copyright"
        className="inline-flex min-h-6 items-center underline underline-offset-4"
      >
        <bdi>© OpenStreetMap contributors</bdi>
      </a>
    </figcaption>
  </figure>
)
