import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { BestSellers } from "../home/best-sellers"
import { requireMember } from "../workspace.server"
import { readFigures } from "./figures.server"
import { mayReadMoney } from "./may-read-money"
import { readMonth, thisMonth } from "./month"
import { MonthDays } from "./month-days"
import { MonthFigures } from "./month-figures"
import { MonthSteps } from "./month-steps"
import type { Route } from "./+types/month-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session, member } = await requireMember(request, language)
  const month = readMonth(new URL(request.url).searchParams.get("month"))
  const figures = await orSignIn(request, language, readFigures(session, month))
  return {
    title: i18nIn(language)._(msg`The month`),
    month,
    isLast: month >= thisMonth(),
    figures,
    isForMoney: mayReadMoney(member),
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** One month at a time: what came, what is still to come, each day's sales. */
export default function MonthPage({ loaderData }: Route.ComponentProps) {
  const { month, isLast, figures, isForMoney, seenAt } = loaderData
  const language = useLanguage()
  const href = useWorkspaceLinks()
  return (
    <PlainPage
      title={<Trans>The month</Trans>}
      icon="calendar"
      {...(isForMoney ? { back: { to: href("money"), label: <Trans>Money</Trans> } } : {})}
    >
      <SeenAt at={seenAt} />
      <MonthSteps month={month} isLast={isLast} path={href("month")} />
      <MonthFigures figures={figures.totals} isOver={!isLast} />
      <SmallFigures figures={figures.totals} />
      <MonthDays days={figures.days} />
      <BestSellers best={figures.best} />
      <ButtonLink
        href={`/${language}/workspace/api/figures/export.csv?month=${month}`}
        variant="secondary"
        icon="table"
        download
      >
        <Trans>Keep as a table</Trans>
      </ButtonLink>
    </PlainPage>
  )
}

const SmallFigures = ({ figures }: { figures: { items: number; refused: number; returned: number } }) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-soft">
    <li>
      <Trans>Articles sold: {figures.items}</Trans>
    </li>
    <li>
      <Trans>Orders refused: {figures.refused}</Trans>
    </li>
    <li>
      <Trans>Articles returned: {figures.returned}</Trans>
    </li>
  </ul>
)
