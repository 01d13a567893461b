import { msg } from "@lingui/core/macro"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { redirect } from "react-router"
import { Badge } from "~/design/badge"
import { Button } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { Pagination } from "~/design/pagination"
import { Price } from "~/design/price"
import { formatDateTime } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { memberCookie } from "~/session/cookies.server"
import type { CooperativeOrderRow } from "./cooperative-order"
import { workStatus } from "./statuses"
import { readCooperativeOrders, requireMember } from "./workspace.server"
import type { Route } from "./+types/workspace-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { member, token } = await requireMember(request, language)
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  const list = await readCooperativeOrders(token, { page: Math.min(page, 10_000) })
  return { title: i18nIn(language)._(msg`Orders to prepare`), member, list }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The only form of this page signs the member out. */
export const action = async ({ params }: Route.ActionArgs) =>
  redirect(`/${languageOf(params)}/workspace/sign-in`, {
    headers: { "set-cookie": await memberCookie.serialize("", { maxAge: 0 }) },
    status: 303,
  })

export default function WorkspacePage({ loaderData: { member, list } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const name = localize(member.cooperative.name, language)
  return (
    <div className="page-width grid max-w-3xl gap-6 py-8">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-2xl">
            <Localized text={name.text} language={name.language} page={language} />
          </h1>
          <p className="text-ink-soft">
            <bdi>{member.member.name}</bdi>
          </p>
        </div>
        <form method="post">
          <Button variant="secondary">
            <Trans>Sign out</Trans>
          </Button>
        </form>
      </header>
      {member.cooperative.status === "suspended" ? (
        <Notice kind="warning" title={t`Your cooperative is suspended`}>
          <p>
            <Trans>Orders already accepted can be sent; new ones cannot be accepted. Ask your network.</Trans>
          </p>
        </Notice>
      ) : null}
      {list.orders.length === 0 ? (
        <EmptyState title={t`No order yet`}>
          <Trans>When someone orders from you, it shows here.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {list.orders.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => `/${language}/workspace?page=${page}`}
      />
    </div>
  )
}

const OrderRow = ({ order }: { order: CooperativeOrderRow }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const status = workStatus(order.status)
  return (
    <li data-order={order.number} data-status={order.status}>
      <a
        href={`/${language}/workspace/orders/${order.id}`}
        className="grid grid-cols-[auto_1fr_auto] items-center gap-4 rounded-card border border-line bg-paper p-4 hover:border-clay"
      >
        <Icon name={status.icon} className="size-8 text-clay" />
        <span className="grid gap-1">
          <span className="text-lg font-medium">
            <bdi>{order.number}</bdi>
          </span>
          <Badge tone={status.tone} className="w-fit">
            {i18n._(status.label)}
          </Badge>
          <span className="text-sm text-ink-soft">{formatDateTime(order.created_at, language)}</span>
        </span>
        <span className="text-end">
          <Price dirhams={order.total} language={language} className="block text-lg font-medium" />
          <span className="text-sm text-ink-soft">
            <Plural value={order.item_count} one="# article" other="# articles" />
          </span>
        </span>
      </a>
    </li>
  )
}
