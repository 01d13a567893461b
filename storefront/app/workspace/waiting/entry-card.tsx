import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Badge, type Tone } from "~/design/badge"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import type { IconName } from "~/design/icon"
import { useRefusal } from "~/medusa/refusal"
import { MomentText } from "../frame/moment-text"
import { canKeepMine, type OutboxEntry, useOutbox } from "../offline"
import { withFollowers } from "../offline/outbox"
import type { EntryState } from "../offline/outbox-entry"
import { HowItStands } from "./how-it-stands"

const LOOKS: Record<EntryState, { tone: Tone; icon: IconName }> = {
  waiting: { tone: "saffron", icon: "clock" },
  conflict: { tone: "alarm", icon: "warning" },
  failed: { tone: "alarm", icon: "warning" },
  done: { tone: "olive", icon: "check" },
}

/** One thing she did: when, where it stands, and what she can decide about it. */
export const EntryCard = ({ entry }: { entry: OutboxEntry }) => {
  const sentence = useRefusal()
  const { tone, icon } = LOOKS[entry.state]
  return (
    <Card as="li" className="grid gap-3">
      <div className="grid gap-1" data-entry={entry.state}>
        <strong className="text-lg font-medium">
          <bdi>{entry.label}</bdi>
        </strong>
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={tone} icon={icon}>
            <StateWord state={entry.state} />
          </Badge>
          <MomentText at={entry.createdAt} className="text-sm text-ink-soft" />
        </span>
      </div>
      {entry.refusal && entry.state !== "done" ? <p>{sentence(entry.refusal.code)}</p> : null}
      {entry.state === "conflict" ? <HowItStands entry={entry} /> : null}
      {entry.state === "conflict" || entry.state === "failed" ? <Decide entry={entry} /> : null}
    </Card>
  )
}

const StateWord = ({ state }: { state: EntryState }) =>
  ({
    waiting: <Trans>Waits to be sent</Trans>,
    conflict: <Trans>It changed meanwhile</Trans>,
    failed: <Trans>Could not be done</Trans>,
    done: <Trans>Sent</Trans>,
  })[state]

/** Hers or theirs, by her choice; letting go says how much goes with it. */
const Decide = ({ entry }: { entry: OutboxEntry }) => {
  const { t } = useLingui()
  const { entries, keepMine, letGo, tryAgain } = useOutbox()
  const more = withFollowers(entry.seq, entries).length - 1
  const isConflict = entry.state === "conflict"
  return (
    <div className="grid gap-3">
      {isConflict && canKeepMine(entry) ? (
        <Button type="button" size="lg" isWide icon="check" onClick={() => void keepMine(entry.seq)}>
          {t`Keep mine`}
        </Button>
      ) : null}
      {isConflict ? null : (
        <Button type="button" size="lg" isWide icon="refresh" onClick={() => void tryAgain(entry.seq)}>
          {t`Try again`}
        </Button>
      )}
      <Button
        type="button"
        size="lg"
        isWide
        variant="secondary"
        icon={isConflict ? "check" : "close"}
        onClick={() => void letGo(entry.seq)}
      >
        {isConflict ? t`Leave it as it is now` : t`Let it go`}
      </Button>
      {more > 0 ? (
        <p className="text-sm text-ink-soft">
          <Plural
            value={more}
            one="# step done after it goes with it."
            other="# steps done after it go with it."
          />
        </p>
      ) : null}
    </div>
  )
}
