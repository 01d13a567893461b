import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link, redirect, useOutletContext } from "react-router"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { LANGUAGE_NAMES, LANGUAGES } from "~/i18n/languages"
import { i18nIn } from "~/i18n/translator"
import { cooperativeCookie, memberCookie } from "~/session/cookies.server"
import type { Member } from "../frame/member"
import { PlainPage } from "../frame/plain-page"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { MORE_PLACES } from "./more-places"
import { SignOut } from "./sign-out"
import type { Route } from "./+types/more-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`More`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The only form of this page signs the member out. */
export const action = async ({ params }: Route.ActionArgs) => {
  const headers = new Headers()
  for (const cookie of [memberCookie, cooperativeCookie])
    headers.append("set-cookie", await cookie.serialize("", { maxAge: 0 }))
  return redirect(`/${languageOf(params)}/workspace/sign-in`, { headers, status: 303 })
}

/** Everything that is not daily work. */
export default function MorePage() {
  const { i18n } = useLingui()
  const href = useWorkspaceLinks()
  const member = useOutletContext<Member>()
  const places = MORE_PLACES.filter(({ isFor }) => isFor?.(member) ?? true)
  return (
    <PlainPage title={<Trans>More</Trans>} icon="menu">
      <ul className="grid gap-3">
        {places.map(({ place, label, icon }) => (
          <li key={place}>
            <Link
              to={href(place)}
              className="flex min-h-16 items-center gap-4 rounded-card border border-line bg-paper px-4 py-2 text-lg hover:border-clay"
            >
              <Icon name={icon} className="size-8 text-clay" />
              <span className="flex-1">{i18n._(label)}</span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
      <Languages />
      <SignOut />
    </PlainPage>
  )
}

const Languages = () => {
  const { t } = useLingui()
  const current = useLanguage()
  return (
    <nav aria-label={t`Language`}>
      <ul className="grid grid-cols-2 gap-3">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={`/${language}/workspace/more`}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? "true" : undefined}
              className="flex min-h-12 items-center justify-center rounded-control border border-line-strong bg-paper aria-[current]:border-clay aria-[current]:bg-clay-wash aria-[current]:font-medium"
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
