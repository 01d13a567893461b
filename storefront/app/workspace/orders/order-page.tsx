import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { placeName } from "~/checkout/place-name.server"
import { CurrencyProvider } from "~/design/amount"
import { Badge } from "~/design/badge"
import { Notice } from "~/design/notice"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import { PaperLinks } from "~/papers/paper-links"
import { orSignIn } from "../access/member-session.server"
import { PlainPage } from "../frame/plain-page"
import { SeenAt } from "../frame/seen-at"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { useEntriesAbout, useEntriesAhead } from "../offline"
import { requireMember } from "../workspace.server"
import { aboutOrder } from "./about-order"
import { leadsToShipping } from "./order"
import { OrderLines } from "./order-lines"
import { OrderParcels } from "./order-parcels"
import { OrderPrints } from "./order-prints"
import { OrderRefunds } from "./order-refunds"
import { OrderReturns } from "./order-returns"
import { OrderShopper } from "./order-shopper"
import { OrderSteps } from "./order-steps"
import { readCarriers, readOrder, takeStep } from "./orders.server"
import { stageOf, withQueuedSteps } from "./queued-steps"
import { workStatus } from "./statuses"
import { readStepForm } from "./step-request"
import type { Route } from "./+types/order-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const order = await orSignIn(request, language, readOrder(session, params.id))
  const carriers = order.actions.some(leadsToShipping) ? await readCarriers(session) : []
  return {
    title: i18nIn(language)._(msg`Order ${order.number}`),
    order,
    carriers: carriers.map(({ code, name }) => ({ code, name: localize(name, language).text })),
    provinceName: placeName(order.shopper, await readProvinces(), language),
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** A step posted as a form, where scripts do not run. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const step = readStepForm(params.id, await request.formData())
  if ("code" in step) return data({ code: step.code }, { status: 400 })
  try {
    await takeStep(session, step)
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
  return redirect(`/${language}/workspace/orders/${params.id}`, 303)
}

export default function OrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { i18n } = useLingui()
  const href = useWorkspaceLinks()
  const sentence = useRefusal()
  const about = aboutOrder(loaderData.order.id)
  const isWaiting = useEntriesAbout(about).length > 0
  const order = withQueuedSteps(loaderData.order, useEntriesAhead(about))
  const status = workStatus(order.status)
  return (
    <PlainPage
      title={<bdi>{order.number}</bdi>}
      back={{ to: href("orders"), label: <Trans>All the orders</Trans> }}
    >
      <header
        className="flex flex-wrap items-center gap-2"
        data-order={order.number}
        data-status={order.status}
      >
        <Badge tone={status.tone} icon={status.icon} className="text-lg">
          {i18n._(status.label)}
        </Badge>
        {isWaiting ? (
          <Badge tone="saffron" icon="clock" className="text-base">
            <Trans>Waits to be sent</Trans>
          </Badge>
        ) : null}
        <SeenAt at={loaderData.seenAt} />
      </header>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      {order.refusal_reason ? (
        <Notice kind="info">
          <bdi>{order.refusal_reason}</bdi>
        </Notice>
      ) : null}
      <CurrencyProvider value={order.currency_code ?? "mad"}>
        <OrderRefunds order={order} />
        <OrderReturns order={order} />
        <OrderSteps key={stageOf(order)} order={order} carriers={loaderData.carriers} />
        <OrderLines order={order} />
        <OrderShopper order={order} provinceName={loaderData.provinceName} />
        <OrderPrints order={order} />
        <PaperLinks invoices={order.invoices} base={href("invoices")} />
        <OrderParcels order={order} />
      </CurrencyProvider>
    </PlainPage>
  )
}
