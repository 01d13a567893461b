import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { Notice } from "~/design/notice"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { PlainPage } from "../frame/plain-page"
import { useOnline, useOutbox } from "../offline"
import { EntryCard } from "./entry-card"
import type { Route } from "./+types/waiting-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`What waits to be sent`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** All that she did and the market has not confirmed: what needs her answer first, then what waits, then what went. */
export default function WaitingPage() {
  const { t } = useLingui()
  const isOnline = useOnline()
  const { entries, isSignedOut, drain } = useOutbox()
  const of = (...states: string[]) => entries.filter(({ state }) => states.includes(state))
  const waiting = of("waiting")
  const sent = of("done").reverse()
  return (
    <PlainPage title={<Trans>What waits to be sent</Trans>} icon="clock">
      {isSignedOut ? (
        <Notice kind="warning">
          <p>
            <Trans>Somebody must sign in again: what you did is kept until you do.</Trans>
          </p>
        </Notice>
      ) : null}
      {entries.length === 0 ? (
        <EmptyState title={t`Everything is sent`}>
          <Trans>What you do without a signal shows here until it is sent.</Trans>
        </EmptyState>
      ) : null}
      <EntryList entries={of("conflict", "failed")} />
      {waiting.length > 0 ? (
        <>
          <EntryList entries={waiting} />
          <Button type="button" icon="refresh" disabled={!isOnline} onClick={() => void drain()}>
            <Trans>Send now</Trans>
          </Button>
        </>
      ) : null}
      <EntryList entries={sent} />
    </PlainPage>
  )
}

const EntryList = ({ entries }: { entries: ReturnType<typeof useOutbox>["entries"] }) =>
  entries.length === 0 ? null : (
    <ul className="grid gap-3">
      {entries.map((entry) => (
        <EntryCard key={entry.seq} entry={entry} />
      ))}
    </ul>
  )
