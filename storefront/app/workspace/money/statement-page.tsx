import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { Button, ButtonLink } from "~/design/button"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { monthName } from "../frame/moment"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { readMonth, thisMonth } from "./month"
import { MonthSteps } from "./month-steps"
import { readStatement, statementFile } from "./money.server"
import { StatementOrders } from "./statement-orders"
import { StatementSum } from "./statement-sum"
import { StatementTable } from "./statement-table"
import { requireTreasurer } from "./require-treasurer.server"
import type { Route } from "./+types/statement-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session, member } = await requireTreasurer(request, language)
  const month = readMonth(new URL(request.url).searchParams.get("month"))
  const statement = await orSignIn(request, language, readStatement(session, month))
  return {
    title: i18nIn(language)._(msg`Statement of the month`),
    month,
    isLast: month >= thisMonth(),
    cooperative: localize(member.cooperative.name, language).text,
    statement,
    files: { pdf: statementFile(language, month, "pdf"), csv: statementFile(language, month, "csv") },
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} ${loaderData?.month} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** A month to the centime: what there was, what came and went, what there is. It prints on A4. */
export default function StatementPage({ loaderData }: Route.ComponentProps) {
  const { month, isLast, cooperative, statement, files, seenAt } = loaderData
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const [year, number] = month.split("-")
  return (
    <PlainPage
      title={<Trans>Statement of the month</Trans>}
      icon="paper"
      back={{ to: href("money"), label: <Trans>Money</Trans> }}
    >
      <style>{`@page{size:A4;margin:15mm}@media print{html,body{background:#fff;font-size:11pt}}`}</style>
      <SeenAt at={seenAt} />
      <p className="hidden text-xl print:block">
        <bdi>{cooperative}</bdi> · {monthName(Number(number), language)} {year}
      </p>
      <MonthSteps month={month} isLast={isLast} path={href("statement")} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 print:hidden">
        <Button
          type="button"
          icon="print"
          onClick={() => window.print()}
          className="col-span-2 sm:col-span-1"
        >
          <Trans>Print</Trans>
        </Button>
        <ButtonLink href={files.pdf} variant="secondary" icon="paper" download>
          PDF
        </ButtonLink>
        <ButtonLink href={files.csv} variant="secondary" icon="table" download>
          <Trans>Table</Trans>
        </ButtonLink>
      </div>
      <StatementSum list={statement} />
      <StatementTable list={statement} caption={<Trans>Line by line</Trans>} />
      <StatementOrders orders={statement.orders} />
      <StatementTable list={statement.to_come} caption={<Trans>Ordered and not delivered yet</Trans>} />
    </PlainPage>
  )
}
