import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { APPLICATION_STEPS } from "../application/application-steps"
import { STEP_WORDS } from "../application/step-words"
import { NarrowPage } from "./narrow-page"
import type { Route } from "./+types/apply-page"

export const handle = { hydrate: true }

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Join the market`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** What applying asks for, before it asks: five short screens, kept as one goes. */
export default function ApplyPage() {
  const { i18n } = useLingui()
  const language = useLanguage()
  return (
    <NarrowPage
      icon="shop"
      title={<Trans>Join the market</Trans>}
      lead={<Trans>Five short screens. Each is kept: stop and come back when you want.</Trans>}
    >
      <ol className="grid gap-2">
        {APPLICATION_STEPS.map((step, index) => (
          <li
            key={step}
            className="flex min-h-14 items-center gap-4 rounded-card border border-line bg-paper px-4 py-2 text-lg"
          >
            <span className="text-2xl font-semibold text-clay-deep tabular-nums">{index + 1}</span>
            <Icon name={STEP_WORDS[step].icon} className="size-8 text-clay" />
            {i18n._(STEP_WORDS[step].label)}
          </li>
        ))}
      </ol>
      <ButtonLink
        href={`/${language}/workspace/application/what`}
        size="lg"
        isWide
        icon="arrow"
        className="min-h-16 text-xl"
      >
        <Trans>Begin</Trans>
      </ButtonLink>
    </NarrowPage>
  )
}
