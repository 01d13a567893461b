import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, useOutletContext } from "react-router"
import { z } from "zod"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { languageOf } from "~/i18n/language-context.server"
import { useLanguage } from "~/i18n/language"
import { i18nIn } from "~/i18n/translator"
import { askAsMember, orRefused } from "../access/member-session.server"
import type { Member } from "../frame/member"
import { dayOf, isoDayOf } from "../frame/moment"
import { PlainPage } from "../frame/plain-page"
import { requireMember } from "../workspace.server"
import { readAwayForm } from "./away-form"
import { ClosingForm } from "./closing-form"
import type { Route } from "./+types/away-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Close for a while`),
  today: isoDayOf(new Date().toISOString()),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Closing and opening again, where scripts do not run. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const { method, path, body } = readAwayForm(await request.formData())
  return orRefused(async () => {
    await askAsMember(z.unknown(), `/cooperative/${path}`, session, { method, ...(body ? { body } : {}) })
    return redirect(`/${language}/workspace/away`, 303)
  })
}

/** Holiday or harvest: the goods stay on show and say when they return. */
export default function AwayPage({ loaderData: { today }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { cooperative } = useOutletContext<Member>()
  const until = cooperative.away?.until
  const refused = actionData && "refused" in actionData ? actionData.refused : undefined
  return (
    <PlainPage title={<Trans>Close for a while</Trans>} icon="sun">
      {until ? (
        <>
          <Notice kind="warning" title={t`You are closed until ${dayOf(until, language)}`}>
            <p>
              <Trans>Your goods stay on show and say when you return. Nobody can order until then.</Trans>
            </p>
          </Notice>
          <ClosingForm read={readAwayForm} intent="open" icon="shop" label={t`Open again now`} />
        </>
      ) : (
        <Card>
          <ClosingForm
            read={readAwayForm}
            intent="close"
            icon="sun"
            label={t`Close for a while`}
            code={refused?.code}
          >
            <TextField name="from" type="date" label={t`From`} min={today} defaultValue={today} />
            <TextField name="until" type="date" label={t`We open again on`} min={today} required />
          </ClosingForm>
        </Card>
      )}
    </PlainPage>
  )
}
