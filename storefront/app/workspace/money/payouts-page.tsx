import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { EmptyState } from "~/design/empty-state"
import { Notice } from "~/design/notice"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { answerPayout, readPayouts } from "./money.server"
import { PayoutCard } from "./payout-card"
import { readPayoutForm } from "./payout-request"
import { requireTreasurer } from "./require-treasurer.server"
import type { Route } from "./+types/payouts-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireTreasurer(request, language)
  const payouts = await orSignIn(request, language, readPayouts(session))
  return { title: i18nIn(language)._(msg`Sent to your bank`), payouts, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** An answer posted as a form, where scripts do not run. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { session } = await requireTreasurer(request, language)
  const answer = readPayoutForm(await request.formData())
  if (!answer) return data({ code: "invalid" }, { status: 400 })
  try {
    await answerPayout(session, answer)
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
  return redirect(`/${language}/workspace/money/payouts`, 303)
}

/** Every payment to the cooperative's bank, the latest first; she says whether it arrived. */
export default function PayoutsPage({ loaderData: { payouts, seenAt }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  const sentence = useRefusal()
  return (
    <PlainPage
      title={<Trans>Sent to your bank</Trans>}
      icon="check"
      back={{ to: href("money"), label: <Trans>Money</Trans> }}
    >
      <SeenAt at={seenAt} />
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      {payouts.length === 0 ? (
        <EmptyState title={t`Nothing was sent yet`}>
          <Trans>When the network pays you, it shows here, and you say whether it arrived.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {payouts.map((payout) => (
            <PayoutCard key={payout.id} payout={payout} />
          ))}
        </ul>
      )}
    </PlainPage>
  )
}
