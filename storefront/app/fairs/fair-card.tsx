import { Plural, Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { Words } from "~/design/words"
import { useLanguage } from "~/i18n/language"
import { CalendarLeaf } from "./calendar-leaf"
import { FairPhaseBadge } from "./fair-phase-badge"
import type { FairCardView } from "./fair-card-view"

/** An edition of a fair among others: when, where, who comes, and its prices. */
export const FairCard = ({ fair }: { fair: FairCardView }) => {
  const language = useLanguage()
  const { name, leaf, year, phase, campaign, cancelReason } = fair
  return (
    <article
      className="group relative flex h-full gap-4 rounded-card border border-line bg-paper p-4 hover:border-clay"
      data-fair={fair.handle}
      data-phase={phase}
    >
      <CalendarLeaf days={leaf.days} month={leaf.month} year={year} />
      <div className="grid min-w-0 flex-1 content-start gap-1.5">
        <p className="flex flex-wrap gap-2">
          <FairPhaseBadge phase={phase} />
          {campaign ? <CampaignBadge campaign={campaign} /> : null}
        </p>
        <h3 className="text-lg leading-snug font-medium">
          <a
            href={`/${language}/fairs/${fair.handle}`}
            className="after:absolute after:inset-0 group-hover:text-clay-deep"
          >
            <Localized text={name.text} language={name.language} page={language} />
          </a>
        </h3>
        <p className="flex items-start gap-1.5 text-ink-soft">
          <Icon name="calendar" className="mt-1 size-4.5" />
          {fair.days}
        </p>
        <p className="flex items-start gap-1.5 text-indigo">
          <Icon name="pin" className="mt-1 size-4.5" />
          <span>
            <Localized text={fair.place.text} language={fair.place.language} page={language} />
            {fair.province ? (
              <>
                {" · "}
                <Words text={fair.province.name} />
              </>
            ) : null}
          </span>
        </p>
        {phase === "cancelled" && cancelReason ? <p dir="auto">{cancelReason}</p> : null}
        {fair.exhibitors > 0 ? (
          <p className="text-sm">
            <Plural value={fair.exhibitors} one="# cooperative exhibits" other="# cooperatives exhibit" />
          </p>
        ) : null}
      </div>
    </article>
  )
}

const CampaignBadge = ({ campaign: { percent } }: { campaign: NonNullable<FairCardView["campaign"]> }) => (
  <Badge tone="saffron" icon="tag">
    <Trans>Up to {percent} % less</Trans>
  </Badge>
)

export const FairGrid = ({ fairs }: { fairs: FairCardView[] }) => (
  <ul className="grid gap-4 md:grid-cols-2">
    {fairs.map((fair) => (
      <li key={fair.handle}>
        <FairCard fair={fair} />
      </li>
    ))}
  </ul>
)
