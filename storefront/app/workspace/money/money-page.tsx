import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "react-router"
import { ButtonLink } from "~/design/button"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { monthName } from "../frame/moment"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { BestSellers } from "../home/best-sellers"
import { requireMember } from "../workspace.server"
import { readFigures } from "./figures.server"
import { monthAfter, readMonth, thisMonth } from "./month"
import { MonthDays } from "./month-days"
import { MonthFigures } from "./month-figures"
import type { Route } from "./+types/money-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const month = readMonth(new URL(request.url).searchParams.get("month"))
  const figures = await orSignIn(request, language, readFigures(session, month))
  return {
    title: i18nIn(language)._(msg`Money`),
    month,
    isLast: month >= thisMonth(),
    figures,
    seenAt: new Date().toISOString(),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** One month at a time: what came, what is still to come, each day's sales. */
export default function MoneyPage({ loaderData }: Route.ComponentProps) {
  const { month, isLast, figures, seenAt } = loaderData
  const language = useLanguage()
  return (
    <PlainPage title={<Trans>Money</Trans>} icon="cash">
      <SeenAt at={seenAt} />
      <MonthSteps month={month} isLast={isLast} />
      <MonthFigures figures={figures.totals} />
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

const MonthSteps = ({ month, isLast }: { month: string; isLast: boolean }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const [year, number] = month.split("-")
  const look =
    "grid size-12 place-items-center rounded-control border border-line-strong bg-paper hover:border-clay"
  return (
    <nav aria-label={t`Month`} className="flex items-center justify-between gap-3">
      <Link
        to={`${href("money")}?month=${monthAfter(month, -1)}`}
        aria-label={t`The month before`}
        className={look}
      >
        <Icon name="forward" className="size-6 rotate-180" />
      </Link>
      <h2 className="text-2xl">
        {monthName(Number(number), language)} {year}
      </h2>
      {isLast ? (
        <span className="size-12" />
      ) : (
        <Link
          to={`${href("money")}?month=${monthAfter(month, 1)}`}
          aria-label={t`The month after`}
          className={look}
        >
          <Icon name="forward" className="size-6" />
        </Link>
      )}
    </nav>
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
