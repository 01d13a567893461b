import { Plural, Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { Figure } from "~/design/figure"
import { ZelligeWall } from "~/design/ornament/zellige-wall"
import { formatNumber } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { HomeData } from "./home"

/** Both buttons in one row of a phone. */
const COMPACT = "max-sm:min-h-12 max-sm:flex-1 max-sm:px-3 max-sm:text-base max-sm:whitespace-nowrap"

/** What this is, in one glance: the sentence, the figures, and a wall whose tiles are real goods. */
export const HomeHero = ({ home: { figures, showcase } }: { home: HomeData }) => {
  const language = useLanguage()
  return (
    <div className="overflow-hidden bg-indigo-deep text-lime">
      <div className="lg:page-width grid items-center lg:grid-cols-[1.05fr_1fr] lg:gap-14">
        <div className="max-lg:page-width order-last py-7 lg:order-none lg:py-16">
          <h1 className="text-3xl leading-[1.2] font-semibold sm:text-5xl sm:leading-[1.15]">
            <Trans>Made by many hands, bought in one place</Trans>
          </h1>
          <p className="mt-3 max-w-xl text-lime-deep sm:mt-4 sm:text-lg">
            <Trans>
              The market of Morocco's cooperatives: food of the land, handicraft and services, straight from
              those who make them. You pay when you receive.
            </Trans>
          </p>
          <div className="mt-5 flex flex-wrap gap-3 sm:mt-6">
            <ButtonLink href={`/${language}/products`} size="lg" className={COMPACT}>
              <Trans>See the goods</Trans>
            </ButtonLink>
            <ButtonLink
              href={`/${language}/provinces`}
              size="lg"
              variant="onDark"
              icon="pin"
              className={COMPACT}
            >
              <Trans>Choose a province</Trans>
            </ButtonLink>
          </div>
          <dl className="mt-7 grid grid-cols-3 gap-x-4 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-9">
            <Figure value={formatNumber(figures.cooperatives)}>
              <Plural value={figures.cooperatives} one="cooperative" other="cooperatives" />
            </Figure>
            <Figure value={formatNumber(figures.women_cooperatives)}>
              <Plural
                value={figures.women_cooperatives}
                one="women's cooperative"
                other="women's cooperatives"
              />
            </Figure>
            <Figure value={formatNumber(figures.provinces)}>
              <Plural value={figures.provinces} one="province" other="provinces" />
            </Figure>
          </dl>
        </div>
        <ZelligeWall
          tiles={showcase.map(({ picture, product }) => ({
            picture,
            name: product.title,
            href: `/${language}/products/${product.handle}`,
          }))}
        />
      </div>
      <div className="rug-border" aria-hidden="true" />
    </div>
  )
}
