import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect } from "react-router"
import { publicOrigin } from "../../../server/environment"
import { languageOf } from "~/i18n/language-context.server"
import { formatDate } from "~/i18n/format"
import { i18nIn } from "~/i18n/translator"
import { orRefused, orSignIn, requireSession } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { useKeptAnswer } from "../access/use-kept-answer"
import { InviteForm } from "./invite-form"
import { InvitationCard } from "./invitation-card"
import { MemberCard } from "./member-card"
import { changeRole, inviteMember, readMembers, removeMember, revokeInvitation } from "./members.server"
import type { Route } from "./+types/members-page"
import { formText } from "../access/form-text"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const { members, invitations } = await orSignIn(request, language, readMembers(session))
  return {
    title: i18nIn(language)._(msg`Members`),
    origin: publicOrigin,
    members: members.filter(({ is_active }) => is_active),
    invitations: invitations
      .filter(({ status }) => status === "open")
      .map(({ id, role, expires_at }) => ({ id, role, until: formatDate(expires_at, language) })),
    isManager: members.some(({ is_me, role }) => is_me && role === "manager"),
  }
}

export type MembersPageData = Awaited<ReturnType<typeof loader>>

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const form = await request.formData()
  const id = formText(form, "id")
  const role = formText(form, "role")
  // A link is told once, to whoever made it: nobody can read it again later.
  if (formText(form, "intent") === "invite")
    return orRefused(async () => ({ invited: await inviteMember(role, language, session) }))
  const writes: Record<string, () => Promise<unknown>> = {
    revoke: () => revokeInvitation(id, session),
    role: () => changeRole(id, role, session),
    remove: () => removeMember(id, session),
  }
  return orRefused(async () => {
    await writes[formText(form, "intent")]?.()
    return redirect(`/${language}/workspace/members`, 303)
  })
}

export default function MembersPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { members, invitations, isManager, origin } = loaderData
  const answer = useKeptAnswer(actionData)
  const invited = answer && "invited" in answer ? answer.invited : undefined
  const refused = answer && "refused" in answer ? answer.refused : undefined
  return (
    <div className="page-width grid max-w-md gap-6 py-5">
      <h1 className="text-3xl">
        <Trans>Members</Trans>
      </h1>
      <RefusalNotice code={refused?.code} />
      {invitations.length > 0 ? (
        <ul aria-label={t`Links to send`} className="grid gap-3">
          {invitations.map((invitation) => (
            <InvitationCard
              key={invitation.id}
              invitation={invitation}
              link={invited?.id === invitation.id ? `${origin}${invited.url_path}` : undefined}
            />
          ))}
        </ul>
      ) : null}
      <ul aria-label={t`Members`} className="grid gap-3">
        {members.map((member) => (
          <MemberCard key={member.id} member={member} canChange={isManager && !member.is_me} />
        ))}
      </ul>
      {isManager ? <InviteForm /> : null}
    </div>
  )
}
