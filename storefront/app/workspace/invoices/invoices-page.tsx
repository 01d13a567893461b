import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Pagination } from "~/design/pagination"
import { formatDate, formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import type { InvoiceRow } from "~/papers/paper"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { readMonth, thisMonth } from "../money/month"
import { MonthSteps } from "../money/month-steps"
import { requireMember } from "../workspace.server"
import { readInvoices } from "./invoices.server"
import type { Route } from "./+types/invoices-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const asked = new URL(request.url).searchParams
  const month = readMonth(asked.get("month"))
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1)
  const list = await orSignIn(request, language, readInvoices(session, { month, page }))
  return {
    title: i18nIn(language)._(msg`Invoices`),
    ...{ month, isLast: month >= thisMonth(), list, seenAt },
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** What the cooperative invoiced and credited in a month. */
export default function InvoicesPage({ loaderData: { month, isLast, list, seenAt } }: Route.ComponentProps) {
  const href = useWorkspaceLinks()
  return (
    <PlainPage
      title={<Trans>Invoices</Trans>}
      icon="paper"
      back={{ to: href("more"), label: <Trans>More</Trans> }}
    >
      <SeenAt at={seenAt} />
      <MonthSteps month={month} isLast={isLast} path={href("invoices")} />
      {list.invoices.length > 0 ? (
        <ul className="grid gap-3">
          {list.invoices.map((invoice) => (
            <li key={invoice.id}>
              <InvoiceItem invoice={invoice} />
            </li>
          ))}
        </ul>
      ) : (
        <Card>
          <Trans>No invoice this month. One is made by itself when an order is delivered.</Trans>
        </Card>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => `${href("invoices")}?month=${month}&page=${page}`}
      />
    </PlainPage>
  )
}

const InvoiceItem = ({ invoice }: { invoice: InvoiceRow }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  const { id, kind, number, issued_at, order_number, buyer, total, currency_code } = invoice
  return (
    <Link
      to={`${href("invoices")}/${id}`}
      data-invoice={number}
      className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 rounded-card border border-line bg-paper px-4 py-3 hover:border-clay"
    >
      <Icon name="paper" className="size-7 text-clay" />
      <span>
        <span className="block text-lg font-medium">
          {kind === "invoice" ? <Trans>Invoice</Trans> : <Trans>Credit note</Trans>}{" "}
          <bdi dir="ltr">{number}</bdi>
        </span>
        <span className="block text-ink-soft">
          <span suppressHydrationWarning>{formatDate(issued_at, language)}</span> ·{" "}
          <bdi dir="ltr">{order_number}</bdi>
          {buyer ? (
            <>
              {" · "}
              <bdi>{buyer}</bdi>
            </>
          ) : null}
        </span>
      </span>
      <strong className="text-lg font-semibold whitespace-nowrap">
        {kind === "credit_note" ? "−" : ""}
        {formatMoney(total, language, currency_code)}
      </strong>
    </Link>
  )
}
