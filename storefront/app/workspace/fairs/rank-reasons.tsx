import { Plural, Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Card } from "~/design/card"
import { Icon, type IconName } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import type { FairReason } from "./fair"
import type { FairView } from "./fairs.server"

/** The cooperative's place in the ranking, in large, and every reason for it in plain words. */
export const RankReasons = ({ fair: { exhibitor } }: { fair: FairView }) => {
  const language = useLanguage()
  if (!exhibitor) return null
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="flex items-baseline gap-3 text-2xl">
        <Trans>Our rank</Trans>
        <strong className="text-5xl font-semibold tabular-nums" data-rank={exhibitor.rank}>
          {exhibitor.rank}
        </strong>
      </h2>
      {exhibitor.status === "waiting" ? (
        <p className="text-lg">
          <Trans>When another gives a stand back, the next of the list gets it. You are told at once.</Trans>
        </p>
      ) : null}
      <ul className="grid gap-2">
        {exhibitor.reasons.map((reason, index) => (
          <Reason key={index} reason={reason} />
        ))}
      </ul>
      <a href={`/${language}/priority-rule`} className="min-h-11 content-center text-clay-deep underline">
        <Trans>Read the published rule</Trans>
      </a>
    </Card>
  )
}

const Reason = ({ reason }: { reason: FairReason }) => {
  const words = WORDS[reason.code]
  return words ? (
    <li className="flex items-start gap-3" data-reason={reason.code}>
      <Icon name={words.icon} className="mt-0.5 size-6 text-clay" />
      <span className="min-w-0 flex-1">{words.say(reason.facts)}</span>
    </li>
  ) : null
}

type Facts = FairReason["facts"]

const num = (facts: Facts, name: string): number => Number(facts[name] ?? 0)

const word = (facts: Facts, name: string): ReactNode => <bdi>{facts[name]}</bdi>

/** What each of the allocation's reasons says to the cooperative it is about. */
const WORDS: Record<string, { icon: IconName; say: (facts: Facts) => ReactNode }> = {
  priority_tier: {
    icon: "seal",
    say: (facts) => <Trans>Priority {num(facts, "tier")} by the published rule.</Trans>,
  },
  present_before: { icon: "check", say: () => <Trans>You never left a stand empty.</Trans> },
  absent_before: {
    icon: "warning",
    say: (facts) => (
      <Plural
        value={num(facts, "absences")}
        one="# stand was left empty at an earlier fair."
        other="# stands were left empty at earlier fairs."
      />
    ),
  },
  province_balance: {
    icon: "pin",
    say: (facts) => (
      <Trans>
        From {word(facts, "province")}, ranked before you: {num(facts, "before")}
      </Trans>
    ),
  },
  drawn: {
    icon: "refresh",
    say: (facts) => <Trans>{num(facts, "among")} were equal: the published draw decided.</Trans>,
  },
  stand_by_rank: { icon: "shop", say: () => <Trans>Your turn came while there were stands.</Trans> },
  stand_for_women: { icon: "women", say: () => <Trans>A stand kept for women’s cooperatives.</Trans> },
  stand_for_rural: { icon: "sun", say: () => <Trans>A stand kept for rural artisans.</Trans> },
  province_full: {
    icon: "pin",
    say: (facts) => (
      <Trans>
        {word(facts, "province")} has all the stands one province may have: {num(facts, "most")}
      </Trans>
    ),
  },
  kept_for_women: {
    icon: "women",
    say: () => <Trans>The stands left were promised to women’s cooperatives.</Trans>,
  },
  kept_for_rural: {
    icon: "sun",
    say: () => <Trans>The stands left were promised to rural artisans.</Trans>,
  },
  kept_for_both: {
    icon: "women",
    say: () => <Trans>The stands left were promised to women’s cooperatives and rural artisans.</Trans>,
  },
  no_stand_left: {
    icon: "shop",
    say: (facts) => <Trans>All {num(facts, "stands")} stands were given before your turn.</Trans>,
  },
  moved_by_hand: {
    icon: "hand",
    say: (facts) => (
      <Trans>
        Moved by hand from {num(facts, "from_rank")} to {num(facts, "to_rank")}: {word(facts, "reason")}
      </Trans>
    ),
  },
  moved_by_others: {
    icon: "hand",
    say: (facts) => <Trans>Before, your rank was {num(facts, "from_rank")}: others were moved.</Trans>,
  },
  moved_up: {
    icon: "check",
    say: () => <Trans>A stand became free, and you were the next of the list.</Trans>,
  },
}
