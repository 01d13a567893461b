import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { typedValues } from "~/account/account-forms"
import { EmptyState } from "~/design/empty-state"
import { Pagination } from "~/design/pagination"
import { formatDateTime } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orRefused, orSignIn, requireSession } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { useKeptAnswer } from "../access/use-kept-answer"
import { QuoteCard } from "./quote-card"
import { readQuoteForm } from "./quote-form"
import { answerQuote, declineQuote, readQuotes } from "./quotes.server"
import type { Route } from "./+types/quotes-page"
import { formText } from "../access/form-text"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const asked = Number(new URL(request.url).searchParams.get("page")) || 1
  const page = Math.min(10_000, Math.max(1, Math.floor(asked)))
  const { quotes, pages } = await orSignIn(request, language, readQuotes(page, session))
  return {
    title: i18nIn(language)._(msg`Asked prices`),
    page,
    pages,
    quotes: quotes.map((quote) => ({ ...quote, asked: formatDateTime(quote.created_at, language) })),
  }
}

export type QuotesPageData = Awaited<ReturnType<typeof loader>>

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const form = await request.formData()
  const id = formText(form, "id")
  const read = readQuoteForm(form)
  const values = typedValues(form)
  if ("code" in read) return data({ refused: { code: read.code, fields: {}, values } }, { status: 400 })
  return orRefused(async () => {
    const { answer } = read
    if (answer.act === "decline") await declineQuote(id, answer.reason, session)
    else {
      const { act: _answered, ...words } = answer
      await answerQuote(id, words, session)
    }
    return redirect(`/${language}/workspace/quotes`, 303)
  }, values)
}

/** Shoppers who asked what a service would cost them. */
export default function QuotesPage({
  loaderData: { quotes, page, pages },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const refused = useKeptAnswer(actionData)?.refused
  return (
    <div className="page-width grid max-w-md gap-5 py-5">
      <h1 className="text-3xl">
        <Trans>Asked prices</Trans>
      </h1>
      <RefusalNotice code={refused?.code} />
      {quotes.length === 0 ? (
        <EmptyState title={t`Nobody asked yet`}>
          <Trans>When someone asks what your service costs, it shows here.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {quotes.map((quote) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              typed={refused?.values["id"] === quote.id ? refused.values : undefined}
            />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} hrefOf={(one) => `/${language}/workspace/quotes?page=${one}`} />
    </div>
  )
}
