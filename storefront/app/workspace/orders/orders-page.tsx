import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { EmptyState } from "~/design/empty-state"
import { Pagination } from "~/design/pagination"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { requireMember } from "../workspace.server"
import { OrderRow } from "./order-row"
import { readOrders } from "./orders.server"
import { SHOWN_STATUSES, StatusFilter } from "./status-filter"
import type { Route } from "./+types/orders-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const query = new URL(request.url).searchParams
  const page = Math.min(Math.max(1, Number(query.get("page")) || 1), 10_000)
  const status = SHOWN_STATUSES.find((known) => known === query.get("status"))
  const list = await orSignIn(request, language, readOrders(session, { status, page }))
  return { title: i18nIn(language)._(msg`Orders`), status, list, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export default function OrdersPage({ loaderData: { list, status, seenAt } }: Route.ComponentProps) {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  const query = status ? `status=${status}&` : ""
  return (
    <PlainPage title={t`Orders`} icon="cart">
      <SeenAt at={seenAt} />
      <StatusFilter current={status} />
      {list.orders.length === 0 ? (
        <EmptyState title={t`No order here`}>
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
        hrefOf={(page) => `${href("orders")}?${query}page=${page}`}
      />
    </PlainPage>
  )
}
