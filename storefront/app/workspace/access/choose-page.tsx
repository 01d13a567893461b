import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { ROLE_WORDS, roleOf } from "../members/roles"
import { type Membership, readPerson } from "./access.server"
import { orSignIn, requireSession } from "./member-session.server"
import { NarrowPage } from "./narrow-page"
import { sessionHeaders, workPage } from "./open-session.server"
import type { Route } from "./+types/choose-page"

export const handle = { hydrate: true }

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { token } = await requireSession(request, language)
  const { memberships } = await orSignIn(request, language, readPerson(token))
  return { title: i18nIn(language)._(msg`Which cooperative?`), memberships }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { token } = await requireSession(request, language)
  const wanted = (await request.formData()).get("cooperative_id")
  const { memberships } = await orSignIn(request, language, readPerson(token))
  const chosen = memberships.find(({ id }) => id === wanted)
  if (!chosen) throw data({ code: "not_found" }, { status: 404 })
  const headers = await sessionHeaders(token, chosen.id)
  return redirect(workPage(chosen, language), { headers, status: 303 })
}

export default function ChoosePage({ loaderData: { memberships } }: Route.ComponentProps) {
  return (
    <NarrowPage icon="shop" title={<Trans>Which cooperative?</Trans>}>
      <ul className="grid gap-3">
        {memberships.map((membership) => (
          <li key={membership.id}>
            <Choice membership={membership} />
          </li>
        ))}
      </ul>
    </NarrowPage>
  )
}

const Choice = ({ membership }: { membership: Membership }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const name = localize(membership.name, language)
  const role = ROLE_WORDS[roleOf(membership.role)]
  return (
    <form method="post">
      <input type="hidden" name="cooperative_id" value={membership.id} />
      <button
        type="submit"
        className="flex min-h-20 w-full cursor-pointer items-center gap-4 rounded-card border border-line-strong bg-paper p-4 text-start hover:border-clay"
      >
        <Icon name={role.icon} className="size-9 text-clay" />
        <span className="grid flex-1">
          <Localized
            text={name.text}
            language={name.language}
            page={language}
            className="text-xl font-medium"
          />
          <span className="text-ink-soft">{i18n._(role.label)}</span>
        </span>
        <Icon name="forward" />
      </button>
    </form>
  )
}
