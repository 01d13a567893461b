import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect } from "react-router"
import { Button, ButtonLink } from "~/design/button"
import { Notice } from "~/design/notice"
import { formatDateTime } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orRefused, requireSession } from "../access/member-session.server"
import { NarrowPage } from "../access/narrow-page"
import { RefusalNotice } from "../access/refusal-notice"
import { openNotes } from "./application"
import { submitApplication } from "./application.server"
import { findApplication } from "./find-application.server"
import { stepToContinue } from "./application-steps"
import { stateWords, tellingEvents } from "./state-words"
import { ApplicationHistory } from "./state-history"
import { StateSteps } from "./state-steps"
import type { Route } from "./+types/state-page"

export const handle = { hydrate: true }

/** Where the application stands. Times are written here, for browsers lack Tamazight dates. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const application = await findApplication(session, request, language)
  if (!application) throw redirect(`/${language}/workspace/apply`)
  return {
    title: i18nIn(language)._(msg`Our application`),
    status: application.status,
    missing: application.missing,
    notes: openNotes(application),
    history: tellingEvents(application.history).map((event) => ({
      ...event,
      on: formatDateTime(event.at, language),
    })),
  }
}

export type StatePageData = Awaited<ReturnType<typeof loader>>

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The only form of this page sends the application. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  return orRefused(async () => {
    await submitApplication(session)
    return redirect(`/${language}/workspace/application`, 303)
  })
}

export default function StatePage({ loaderData, actionData }: Route.ComponentProps) {
  const { i18n } = useLingui()
  const { status, missing, notes, history } = loaderData
  const words = stateWords(status, Object.keys(notes).length > 0)
  return (
    <NarrowPage icon={words.icon} title={i18n._(words.title)} lead={i18n._(words.next)}>
      <span data-application={status} hidden />
      <RefusalNotice code={actionData?.refused.code} />
      {status === "draft" ? (
        <>
          <StateSteps missing={missing} notes={notes} />
          <NextAct missing={Object.keys(missing)} hasNotes={Object.keys(notes).length > 0} />
        </>
      ) : null}
      {status === "verified" ? <FirstGood /> : null}
      <ApplicationHistory history={history} />
    </NarrowPage>
  )
}

const NextAct = ({ missing, hasNotes }: { missing: string[]; hasNotes: boolean }) => {
  const language = useLanguage()
  const step = stepToContinue(missing)
  if (step)
    return (
      <ButtonLink
        href={`/${language}/workspace/application/${step}`}
        size="lg"
        isWide
        icon="arrow"
        className="min-h-16 text-xl"
      >
        <Trans>Go on</Trans>
      </ButtonLink>
    )
  return (
    <form method="post" className="grid gap-3">
      {hasNotes ? null : (
        <Notice kind="success">
          <p>
            <Trans>All is there.</Trans>
          </p>
        </Notice>
      )}
      <Button size="lg" isWide icon="check" className="min-h-16 text-xl">
        {hasNotes ? <Trans>It is corrected: send it again</Trans> : <Trans>Send it to the network</Trans>}
      </Button>
    </form>
  )
}

const FirstGood = () => {
  const language = useLanguage()
  return (
    <ButtonLink
      href={`/${language}/workspace/goods/new`}
      size="lg"
      isWide
      icon="camera"
      className="min-h-16 text-xl"
    >
      <Trans>Put an article on sale</Trans>
    </ButtonLink>
  )
}
