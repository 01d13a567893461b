import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, useOutletContext } from "react-router"
import { z } from "zod"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { TextAreaField } from "~/design/text-field"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { askAsMember, orRefused } from "../access/member-session.server"
import type { Member } from "../frame/member"
import { PlainPage } from "../frame/plain-page"
import { requireMember } from "../workspace.server"
import { ClosingForm } from "./closing-form"
import { readHelpForm } from "./help-form"
import type { Route } from "./+types/help-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Ask the network for help`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Asking, or no longer, where scripts do not run. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const { method, path, body } = readHelpForm(await request.formData())
  return orRefused(async () => {
    await askAsMember(z.unknown(), `/cooperative/${path}`, session, { method, ...(body ? { body } : {}) })
    return redirect(`/${language}/workspace/help`, 303)
  })
}

/** Lets a field helper of the network act in the cooperative's place, and only as long as it wants. */
export default function HelpPage({ actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { cooperative } = useOutletContext<Member>()
  const refused = actionData && "refused" in actionData ? actionData.refused : undefined
  return (
    <PlainPage title={<Trans>Ask the network for help</Trans>} icon="hand">
      {cooperative.help_asked ? (
        <>
          <Notice kind="success" title={t`You have asked for help`}>
            <p>
              <Trans>
                Someone of the network may now act for you. All they do is marked with their name.
              </Trans>
            </p>
          </Notice>
          <ClosingForm read={readHelpForm} intent="open" icon="check" label={t`We no longer need help`} />
        </>
      ) : (
        <Card className="grid gap-4">
          <p>
            <Trans>
              Someone of the network can list goods and follow orders for you. They can only do so while you
              ask for it, and all they do is marked.
            </Trans>
          </p>
          <ClosingForm
            read={readHelpForm}
            intent="ask"
            icon="hand"
            label={t`Ask for help`}
            code={refused?.code}
          >
            <TextAreaField name="note" label={t`What do you need?`} required maxLength={500} />
          </ClosingForm>
        </Card>
      )}
    </PlainPage>
  )
}
