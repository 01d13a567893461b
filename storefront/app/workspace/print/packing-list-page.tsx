import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { MomentText } from "../frame/moment-text"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { isPaidByCard, leftToSend, type OrderLine } from "../orders/order"
import { readOrder } from "../orders/orders.server"
import { requireMember } from "../workspace.server"
import { PrintPage } from "./print-page"
import type { Route } from "./+types/packing-list-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { session, member } = await requireMember(request, language)
  const order = await orSignIn(request, language, readOrder(session, params.id))
  return {
    title: i18nIn(language)._(msg`Packing list ${order.number}`),
    order,
    cooperative: localize(member.cooperative.name, language).text,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** What goes into the parcel, to tick off while packing, on A4. */
export default function PackingListPage({ loaderData: { order, cooperative } }: Route.ComponentProps) {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  return (
    <PrintPage size="A4" back={`${href("orders")}/${order.id}`}>
      <article className="grid gap-5 text-black">
        <header className="grid gap-1 border-b-2 border-black pb-3">
          <h1 className="text-3xl">
            <Trans>Packing list</Trans> <bdi dir="ltr">{order.number}</bdi>
          </h1>
          <p>
            <bdi>{cooperative}</bdi>
          </p>
          <p>
            <bdi>{order.shopper?.name}</bdi> <MomentText at={order.created_at} className="ms-2" />
          </p>
        </header>
        <ul className="grid">
          {order.items.map((line) => (
            <PackedLine key={line.id} line={line} />
          ))}
        </ul>
        <p className="flex justify-between border-t-2 border-black pt-3 text-xl font-medium">
          {isPaidByCard(order) ? <Trans>Paid by card: no cash</Trans> : <Trans>Cash to receive</Trans>}
          {isPaidByCard(order) ? null : (
            <Price dirhams={order.cash_to_collect ?? order.totals.total} language={language} />
          )}
        </p>
      </article>
    </PrintPage>
  )
}

const PackedLine = ({ line }: { line: OrderLine }) =>
  leftToSend(line) === 0 ? null : (
    <li className="flex items-center gap-4 border-b border-black py-3">
      <span className="size-6 shrink-0 border-2 border-black" aria-hidden="true" />
      <span className="flex-1">
        <bdi className="text-lg">{line.title}</bdi>
        {line.variant_title ? <bdi className="block text-sm">{line.variant_title}</bdi> : null}
      </span>
      <span dir="ltr" className="text-2xl font-semibold">
        × {leftToSend(line)}
      </span>
    </li>
  )
