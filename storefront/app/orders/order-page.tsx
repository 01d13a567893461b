import { msg } from "@lingui/core/macro"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { data, redirect } from "react-router"
import { placeName } from "~/checkout/place-name.server"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { WhereItGoes } from "~/catalogue/where-it-goes"
import { Amount, CurrencyProvider } from "~/design/amount"
import { formatDateTime } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import { clientIpContext } from "~/session/client-ip"
import { cancelPart } from "./change-order.server"
import { openOrder } from "./find-order.server"
import { OrderPartCard } from "./order-part-card"
import type { OrderView } from "./order-view"
import type { Route } from "./+types/order-page"

/** An order's page opens to the one who placed it here, found it by phone, or owns it; others are asked for the phone. */
export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const view = await openOrder(request, params.number, context.get(clientIpContext))
  if (!view) throw redirect(`/${language}/order-lookup?number=${encodeURIComponent(params.number)}`)
  return {
    title: i18nIn(language)._(msg`Order ${view.order.number}`),
    view,
    provinceName: placeName(view.order.address, await readProvinces(), language),
    isJustPlaced: new URL(request.url).searchParams.has("placed"),
    isReturnAsked: new URL(request.url).searchParams.has("returned"),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The only forms of this page cancel a part that has not left yet. */
export const action = async ({ params, request, context }: Route.ActionArgs) => {
  const part = (await request.formData()).get("part_number")
  const here = `/${languageOf(params)}/orders/${params.number}`
  if (typeof part !== "string" || part === "") return redirect(here, 303)
  try {
    await cancelPart(request, params.number, part, context.get(clientIpContext))
    return redirect(here, 303)
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
}

export default function OrderPage({
  loaderData: { view, provinceName, isJustPlaced, isReturnAsked },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  const language = useLanguage()
  const { order, parts } = view
  return (
    <CurrencyProvider value={order.currency_code}>
      <div className="page-width grid gap-6 py-8 sm:py-12">
        {isJustPlaced ? (
          <Notice kind="success" title={t`Thank you. Your order is placed.`}>
            <p>
              <Trans>
                Keep its number: with it and your phone you find it again. Each cooperative now confirms its
                part.
              </Trans>
            </p>
          </Notice>
        ) : null}
        {actionData ? (
          <Notice kind="error">
            <p>{sentence(actionData.code)}</p>
          </Notice>
        ) : null}
        {isReturnAsked ? (
          <Notice kind="success" title={t`Your wish to return is sent.`}>
            <p>
              <Trans>The cooperative answers; this page tells you.</Trans>
            </p>
          </Notice>
        ) : null}
        <header>
          <h1 className="text-3xl">
            <Trans>
              Order <bdi data-order-number={order.number}>{order.number}</bdi>
            </Trans>
          </h1>
          <p className="mt-1 text-ink-soft">
            {formatDateTime(order.created_at, language)} ·{" "}
            <Plural value={parts.length} one="# part" other="# parts" />
          </p>
        </header>
        <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
          <div className="grid gap-5">
            {parts.map((part) => (
              <OrderPartCard key={part.number} part={part} orderNumber={order.number} />
            ))}
          </div>
          <OrderAside order={order} provinceName={provinceName} />
        </div>
      </div>
    </CurrencyProvider>
  )
}

const OrderAside = ({ order, provinceName }: { order: OrderView["order"]; provinceName: string }) => {
  return (
    <aside className="grid gap-5">
      <Card>
        <dl className="grid gap-2">
          <Row label={<Trans>Goods</Trans>} dirhams={order.totals.items} />
          <Row label={<Trans>Delivery</Trans>} dirhams={order.totals.shipping} />
          <div className="flex justify-between gap-4 border-t border-line pt-2 text-lg font-medium">
            <dt>
              <Trans>Total, tax included</Trans>
            </dt>
            <dd data-total={order.totals.total}>
              <Amount value={order.totals.total} />
            </dd>
          </div>
          <Row label={<Trans>Paid so far</Trans>} dirhams={order.payment.paid} />
          {order.payment.refunded ? (
            <Row label={<Trans>Given back</Trans>} dirhams={order.payment.refunded} />
          ) : null}
          {order.payment.method === "card" ? null : (
            <Row label={<Trans>To pay on delivery</Trans>} dirhams={order.payment.due} />
          )}
        </dl>
      </Card>
      <WhereItGoes parts={order.price_parts} total={order.totals.total} />
      {order.address ? (
        <Card>
          <address className="grid gap-0.5 not-italic">
            <strong className="font-medium">
              <bdi>{order.address.name}</bdi>
            </strong>
            <bdi dir="ltr" className="text-start">
              {order.address.phone}
            </bdi>
            <bdi>{order.address.address_1}</bdi>
            <span>
              <bdi>{order.address.commune}</bdi>
              {provinceName ? `, ${provinceName}` : ""}
            </span>
          </address>
        </Card>
      ) : null}
    </aside>
  )
}

const Row = ({ label, dirhams }: { label: ReactNode; dirhams: number }) => {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-ink-soft">{label}</dt>
      <dd>
        <Amount value={dirhams} />
      </dd>
    </div>
  )
}
