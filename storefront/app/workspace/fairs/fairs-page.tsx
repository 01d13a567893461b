import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { EmptyState } from "~/design/empty-state"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { requireMember } from "../workspace.server"
import { FairCard } from "./fair-card"
import { readFairs } from "./fairs.server"
import type { Route } from "./+types/fairs-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const fairs = await orSignIn(request, language, readFairs(session, language))
  return { title: i18nIn(language)._(msg`Fairs`), fairs, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The fairs of the cooperative first, then the calls it may answer. */
export default function FairsPage({ loaderData: { fairs, seenAt } }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <PlainPage title={<Trans>Fairs</Trans>} icon="tent">
      <SeenAt at={seenAt} />
      {fairs.length === 0 ? (
        <EmptyState title={t`No fair for now`}>
          <Trans>When a fair looks for cooperatives of your region, it shows here.</Trans>
        </EmptyState>
      ) : null}
      <ul className="grid gap-4">
        {fairs.map((fair) => (
          <FairCard key={fair.id} fair={fair} />
        ))}
      </ul>
    </PlainPage>
  )
}
