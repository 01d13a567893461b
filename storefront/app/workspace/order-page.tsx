import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { Badge } from "~/design/badge"
import { ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { Picture } from "~/design/picture"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import type { CooperativeOrder } from "./cooperative-order"
import { OrderSteps } from "./order-steps"
import { readStepForm } from "./step-form"
import { workStatus } from "./statuses"
import { readCooperativeOrder, requireMember, takeStep } from "./workspace.server"
import type { Route } from "./+types/order-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { token } = await requireMember(request, language)
  const order = await readCooperativeOrder(params.id, token).catch(asNotFound)
  const { provinces } = await readProvinces()
  const province = provinces.find(({ slug }) => slug === order.shopper.province)
  return {
    title: i18nIn(language)._(msg`Order ${order.number}`),
    order,
    provinceName: localize(province?.name, language).text,
  }
}

/** Another cooperative's order is not there, as far as this member can tell. */
const asNotFound = (error: unknown): never => {
  if (error instanceof MarketError && error.status === 404) throw new Response(null, { status: 404 })
  throw error
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const { token } = await requireMember(request, language)
  const read = readStepForm(await request.formData())
  if ("code" in read) return data({ code: read.code }, { status: 400 })
  try {
    await takeStep(params.id, read.step, read.details, token)
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
  return redirect(`/${language}/workspace/orders/${params.id}`, 303)
}

export default function WorkspaceOrderPage({
  loaderData: { order, provinceName },
  actionData,
}: Route.ComponentProps) {
  const { i18n } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  const status = workStatus(order.status)
  return (
    <div className="page-width grid max-w-3xl gap-5 py-8">
      <a
        href={`/${language}/workspace`}
        className="inline-flex min-h-11 w-fit items-center text-clay-deep underline"
      >
        <Trans>All the orders</Trans>
      </a>
      <header
        className="flex items-center justify-between gap-3"
        data-order={order.number}
        data-status={order.status}
      >
        <h1 className="text-3xl">
          <bdi>{order.number}</bdi>
        </h1>
        <Badge tone={status.tone} icon={status.icon} className="text-base">
          {i18n._(status.label)}
        </Badge>
      </header>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <OrderSteps order={order} />
      <Items order={order} />
      <Shopper order={order} provinceName={provinceName} />
    </div>
  )
}

const Items = ({ order }: { order: CooperativeOrder }) => {
  const language = useLanguage()
  return (
    <Card>
      <ul className="grid gap-4">
        {order.items.map((item) => (
          <li key={item.id} className="grid grid-cols-[4rem_1fr_auto] items-center gap-4">
            <span className="overflow-hidden rounded-control">
              {item.thumbnail ? <Picture src={item.thumbnail} alt="" sizes="4rem" /> : null}
            </span>
            <span>
              <bdi>{item.title}</bdi>
              {item.variant_title ? (
                <bdi className="block text-sm text-ink-soft">{item.variant_title}</bdi>
              ) : null}
            </span>
            <span className="text-2xl font-semibold">× {item.quantity}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex justify-between border-t border-line pt-3 text-lg font-medium">
        <Trans>Cash to receive</Trans>
        <Price dirhams={order.totals.total} language={language} />
      </p>
    </Card>
  )
}

const Shopper = ({ order: { shopper }, provinceName }: { order: CooperativeOrder; provinceName: string }) => (
  <Card className="grid gap-4">
    <address className="grid gap-0.5 not-italic">
      <strong className="text-lg font-medium">
        <bdi>{shopper.name}</bdi>
      </strong>
      <bdi>{shopper.address_1}</bdi>
      <span>
        <bdi>{shopper.commune}</bdi>, {provinceName}
      </span>
      {shopper.note ? <bdi className="text-ink-soft">{shopper.note}</bdi> : null}
    </address>
    {shopper.phone ? (
      <ButtonLink href={`tel:${shopper.phone}`} variant="secondary" icon="phone" className="w-fit">
        <bdi dir="ltr">{shopper.phone}</bdi>
      </ButtonLink>
    ) : null}
  </Card>
)
