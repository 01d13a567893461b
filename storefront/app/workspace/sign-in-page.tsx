import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { readForm, signInSchema, typedValues } from "~/account/account-forms"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { memberCookie } from "~/session/cookies.server"
import { signInMember } from "./workspace.server"
import type { Route } from "./+types/sign-in-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`The cooperative's workspace`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const values = typedValues(form)
  const read = readForm(signInSchema, form)
  if ("codes" in read) return data({ values, code: "unauthorized" }, { status: 400 })
  try {
    const token = await signInMember(read.input.email, read.input.password)
    return redirect(`/${language}/workspace`, {
      headers: { "set-cookie": await memberCookie.serialize(token) },
      status: 303,
    })
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ values, code: error.code }, { status: error.status })
    throw error
  }
}

export default function WorkspaceSignInPage({ actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  return (
    <div className="page-width grid max-w-md gap-6 py-10">
      <h1 className="text-3xl">
        <Trans>The cooperative's workspace</Trans>
      </h1>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <Card>
        <form method="post" className="grid gap-5">
          <TextField
            name="email"
            type="email"
            dir="ltr"
            label={t`E-mail`}
            autoComplete="username"
            required
            defaultValue={actionData?.values.email}
          />
          <TextField
            name="password"
            type="password"
            dir="ltr"
            label={t`Password`}
            autoComplete="current-password"
            required
          />
          <Button size="lg" isWide>
            <Trans>Sign in</Trans>
          </Button>
        </form>
      </Card>
    </div>
  )
}
