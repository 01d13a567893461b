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
import { readLines } from "./money.server"
import { MovementItem } from "./movement-item"
import { requireTreasurer } from "./require-treasurer.server"
import type { Route } from "./+types/lines-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireTreasurer(request, language)
  const query = new URL(request.url).searchParams
  const page = Math.min(Math.max(1, Math.floor(Number(query.get("page"))) || 1), 10_000)
  const order = query.get("order")?.slice(0, 80) || undefined
  const list = await orSignIn(request, language, readLines(session, { page, order }))
  return { title: i18nIn(language)._(msg`Every line`), list, order, seenAt }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Everything behind what the cooperative is owed, the latest first; of one order, what it brought. */
export default function LinesPage({ loaderData: { list, order, seenAt } }: Route.ComponentProps) {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  const query = order ? `order=${encodeURIComponent(order)}&` : ""
  return (
    <PlainPage
      title={order ? <Trans>What this order brought</Trans> : <Trans>Every line</Trans>}
      icon="table"
      back={{ to: href("money"), label: <Trans>Money</Trans> }}
    >
      <SeenAt at={seenAt} />
      {list.lines.length === 0 ? (
        <EmptyState title={t`Nothing yet`}>
          <Trans>When an order is delivered, what it brings shows here.</Trans>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {list.lines.map((movement) => (
            <MovementItem key={movement.id} movement={movement} />
          ))}
        </ul>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => `${href("moneyLines")}?${query}page=${page}`}
      />
    </PlainPage>
  )
}
