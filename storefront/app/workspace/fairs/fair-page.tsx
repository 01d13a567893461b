import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { useKeptAnswer } from "../access/use-kept-answer"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { useEntriesAbout } from "../offline"
import { requireMember } from "../workspace.server"
import { answerFair } from "./answer-fair.server"
import { hasTill, stepOf } from "./fair"
import { FairAnswers } from "./fair-answers"
import { FairFacts } from "./fair-card"
import { FairHours, FairMessages } from "./fair-parts"
import { aboutFair } from "./fair-request"
import { FairStepBadge } from "./fair-step"
import { readFair } from "./fairs.server"
import { OwnStand } from "./own-stand"
import { RankReasons } from "./rank-reasons"
import { TillLink } from "./till-link"
import type { Route } from "./+types/fair-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const fair = await orSignIn(request, language, readFair(session, params.id, language))
  return { title: i18nIn(language)._(msg`Fair`), fair, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = ({ params, request }: Route.ActionArgs) =>
  answerFair(request, params.id, languageOf(params))

/** One fair: what it asks of the cooperative now, its stand, its rank and why. */
export default function FairPage({ loaderData: { fair, seenAt }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const refused = useKeptAnswer(actionData)?.refused
  const isWaiting = useEntriesAbout(aboutFair(fair.id)).some(({ state }) => state === "waiting")
  const step = stepOf(fair)
  // An offer runs out: its answer comes before everything else.
  const isOffered = !isWaiting && fair.may.confirm
  return (
    <PlainPage
      title={<Localized text={fair.name.text} language={fair.name.language} page={language} />}
      back={{ to: href("fairs"), label: <Trans>All the fairs</Trans> }}
    >
      <header className="grid gap-2 text-lg" data-fair={fair.handle} data-step={step}>
        <FairStepBadge step={step} />
        {isWaiting ? (
          <Badge tone="saffron" icon="clock" className="w-fit text-base">
            <Trans>Waits to be sent</Trans>
          </Badge>
        ) : null}
        <FairFacts fair={fair} />
        <SeenAt at={seenAt} />
      </header>
      <RefusalNotice code={refused?.code} />
      {hasTill(fair) ? <TillLink id={fair.id} /> : null}
      {isOffered ? <FairAnswers fair={fair} /> : null}
      <OwnStand fair={fair} />
      <RankReasons fair={fair} />
      {isOffered || isWaiting ? null : <FairAnswers fair={fair} />}
      <FairMessages messages={fair.messages} />
      <FairHours hours={fair.hours} />
    </PlainPage>
  )
}
