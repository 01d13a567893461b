import { Plural, Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { TierMark } from "~/catalogue/tier-mark"
import { useLanguage } from "~/i18n/language"
import { Banner } from "./banner"
import type { CooperativeCardView } from "./cooperative-view"
import { Words } from "~/design/words"

/** A cooperative among others: its people, its place, what it makes. */
export const CooperativeCard = ({
  cooperative,
  isFirst = false,
}: {
  cooperative: CooperativeCardView
  /** The page's first picture: loaded before all others. */
  isFirst?: boolean
}) => {
  const language = useLanguage()
  const { name, province, crafts, banner } = cooperative
  return (
    <article
      className="group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-paper hover:border-clay"
      data-cooperative={cooperative.handle}
      data-tier={cooperative.tier}
    >
      {banner ? (
        <Banner
          base={banner}
          sizes="(min-width: 64rem) 24rem, (min-width: 48rem) 45vw, 92vw"
          isFirst={isFirst}
          className="aspect-[5/2] object-[50%_75%]"
        />
      ) : null}
      <div className="flex min-w-0 flex-1 flex-col gap-1 p-4">
        {province ? (
          <p className="flex items-center gap-1 text-sm text-indigo">
            <Icon name="pin" className="size-4" />
            <Words text={province.name} className="truncate" />
          </p>
        ) : null}
        <h3 className="text-base font-medium leading-snug">
          <a
            href={`/${language}/cooperatives/${cooperative.handle}`}
            className="after:absolute after:inset-0 group-hover:text-clay-deep"
          >
            <Localized text={name.text} language={name.language} page={language} />
          </a>
        </h3>
        <p className="text-sm text-ink-soft">
          <Words text={crafts.map((craft) => craft.name).join(" · ")} />
        </p>
        <div className="mt-auto grid gap-1 pt-1">
          <TierMark tier={cooperative.tier} womenMembers={cooperative.women ?? 0} />
          {cooperative.tier > 2 && cooperative.members ? (
            <p className="text-sm">
              <Plural value={cooperative.members} one="# member" other="# members" />
            </p>
          ) : null}
          {cooperative.closedUntil ? (
            <p>
              <Badge icon="clock">
                <Trans>Closed until {cooperative.closedUntil}</Trans>
              </Badge>
            </p>
          ) : null}
        </div>
      </div>
    </article>
  )
}

/** `startsPage`: nothing is pictured above it, so that its first banner is the page's main picture. */
export const CooperativeGrid = ({
  cooperatives,
  startsPage = false,
}: {
  cooperatives: CooperativeCardView[]
  startsPage?: boolean
}) => (
  <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
    {cooperatives.map((cooperative, index) => (
      <li key={cooperative.handle}>
        <CooperativeCard cooperative={cooperative} isFirst={startsPage && index === 0} />
      </li>
    ))}
  </ul>
)
