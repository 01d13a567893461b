import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { classNames } from "~/design/class-names"
import { EmptyState } from "~/design/empty-state"
import { Pagination } from "~/design/pagination"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn, requireSession } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { useKeptAnswer } from "../access/use-kept-answer"
import { GoodsCard } from "./goods-card"
import { takeAct } from "./goods-acts.server"
import { readGoods } from "./goods.server"
import type { Route } from "./+types/goods-page"

const FILTERS = ["published", "paused", "draft"] as const

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const session = await requireSession(request, language)
  const query = new URL(request.url).searchParams
  const status = FILTERS.find((one) => one === query.get("status"))
  const page = Math.min(10_000, Math.max(1, Number(query.get("page")) || 1))
  const list = await orSignIn(request, language, readGoods({ status, page }, session))
  return { title: i18nIn(language)._(msg`Goods`), ...list, status, page, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = ({ params, request }: Route.ActionArgs) => takeAct(request, languageOf(params))

export default function GoodsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { products, pages, page, status } = loaderData
  const answer = useKeptAnswer(actionData)
  const here = `/${language}/workspace/goods`
  return (
    <div className="page-width grid max-w-3xl gap-5 py-5">
      <h1 className="text-3xl">
        <Trans>Goods</Trans>
      </h1>
      <ButtonLink href={`${here}/new`} size="lg" isWide icon="camera" className="min-h-18 text-xl">
        <Trans>New article</Trans>
      </ButtonLink>
      <RefusalNotice code={answer?.refused.code} />
      <Filters status={status} />
      {products.length === 0 ? (
        <EmptyState title={t`Nothing here yet`}>
          <Trans>Photograph what you make, say its price, and it is on sale.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {products.map((product) => (
            <GoodsCard key={product.id} product={product} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(one) => `${here}?page=${one}${status ? `&status=${status}` : ""}`}
      />
      <ButtonLink href={`${here}/import`} variant="secondary" icon="table" isWide>
        <Trans>Many at once: table to fill or to keep</Trans>
      </ButtonLink>
    </div>
  )
}

const Filters = ({ status }: { status: string | undefined }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const choices = [
    { value: undefined, label: t`Everything` },
    { value: "published", label: t`On sale` },
    { value: "paused", label: t`Paused` },
    { value: "draft", label: t`Draft` },
  ]
  return (
    <nav aria-label={t`Which goods`}>
      <ul className="grid grid-cols-4 gap-1.5">
        {choices.map(({ value, label }) => (
          <li key={label}>
            <a
              href={`/${language}/workspace/goods${value ? `?status=${value}` : ""}`}
              aria-current={value === status ? "page" : undefined}
              className={classNames(
                "grid min-h-12 place-items-center rounded-control border px-1 text-center leading-tight",
                value === status ? "border-clay bg-clay text-paper" : "border-line-strong bg-paper",
              )}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
