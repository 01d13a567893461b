import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { z } from "zod"
import { readForm, typedValues } from "~/account/account-forms"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Notice } from "~/design/notice"
import { TextField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { ROLE_WORDS, roleOf } from "../members/roles"
import { acceptInvitation, type Invitation, readInvitation } from "./access.server"
import { findSession, orRefused, orSignIn, requireSession } from "./member-session.server"
import { NarrowPage } from "./narrow-page"
import { sessionHeaders } from "./open-session.server"
import { RefusalNotice } from "./refusal-notice"
import type { Route } from "./+types/join-page"

export const handle = { hydrate: true }

/** Anyone with the link sees who invites them and as what; joining needs a phone that answered a code. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const invitation = await orSignIn(request, language, readInvitation(params.token))
  return {
    title: i18nIn(language)._(msg`You are invited`),
    invitation,
    cooperative: nameOf(invitation, language),
    path: `/${language}/workspace/join/${params.token}`,
    isSignedIn: (await findSession(request)) !== undefined,
  }
}

const nameOf = ({ cooperative_name: name }: Invitation, language: Parameters<typeof localize>[1]): string =>
  typeof name === "string" ? name : localize(name, language).text

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

const nameSchema = z.object({ name: z.string().trim().min(1, "required").max(120, "too_long") })

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { token } = await requireSession(request, language)
  const form = await request.formData()
  const values = typedValues(form)
  const read = readForm(nameSchema, form)
  if ("codes" in read)
    return data({ refused: { code: "required", fields: read.codes, values } }, { status: 400 })
  return orRefused(async () => {
    const joined = await acceptInvitation(params.token, read.input.name, token)
    const headers = await sessionHeaders(joined.token, joined.cooperative_id)
    return redirect(`/${language}/workspace`, { headers, status: 303 })
  }, values)
}

export default function JoinPage({ loaderData, actionData }: Route.ComponentProps) {
  const { i18n } = useLingui()
  const { invitation, cooperative, path, isSignedIn } = loaderData
  const role = ROLE_WORDS[roleOf(invitation.role)]
  return (
    <NarrowPage icon="women" title={<Trans>You are invited</Trans>} lead={<bdi>{cooperative}</bdi>}>
      {invitation.status === "open" ? (
        <>
          <Card className="flex items-center gap-4">
            <Icon name={role.icon} className="size-10 text-clay" />
            <span>
              <strong className="block text-lg font-medium">{i18n._(role.label)}</strong>
              {i18n._(role.explanation)}
            </span>
          </Card>
          <RefusalNotice code={actionData?.refused.code} />
          {isSignedIn ? (
            <JoinForm name={actionData?.refused.values["name"]} />
          ) : (
            <SignInFirst returnTo={path} />
          )}
        </>
      ) : (
        <DeadInvitation status={invitation.status} />
      )}
    </NarrowPage>
  )
}

const JoinForm = ({ name }: { name: string | undefined }) => {
  const { t } = useLingui()
  return (
    <form method="post" className="grid gap-4">
      <TextField
        name="name"
        label={t`Your name`}
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={name}
      />
      <Button size="lg" isWide icon="check" className="min-h-16 text-xl">
        <Trans>Join</Trans>
      </Button>
    </form>
  )
}

const SignInFirst = ({ returnTo }: { returnTo: string }) => {
  const language = useLanguage()
  return (
    <ButtonLink
      href={`/${language}/workspace/sign-in?return_to=${encodeURIComponent(returnTo)}`}
      size="lg"
      isWide
      icon="phone"
      className="min-h-16 text-xl"
    >
      <Trans>Enter with my phone</Trans>
    </ButtonLink>
  )
}

const DeadInvitation = ({ status }: { status: "used" | "expired" | "revoked" }) => {
  const language = useLanguage()
  return (
    <>
      <Notice kind="warning">
        <p>
          {status === "used" ? (
            <Trans>This link was used already. If it was you, sign in with your phone.</Trans>
          ) : (
            <Trans>This link is no longer valid. Ask the cooperative for a new one.</Trans>
          )}
        </p>
      </Notice>
      <ButtonLink href={`/${language}/workspace/sign-in`} size="lg" isWide icon="phone">
        <Trans>Sign in</Trans>
      </ButtonLink>
    </>
  )
}
