import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { emptyCartHeaders } from "~/cart/cart.server"
import type { CartGroup, CartItem, CartSummary } from "~/cart/cart-summary"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { WhereItGoes } from "~/catalogue/where-it-goes"
import { Amount } from "~/design/amount"
import { UsualPrice } from "~/fairs/fair-price"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import { orderKeyHeader } from "~/orders/order-key.server"
import { CheckoutFrame } from "./checkout-frame"
import { cartToCheckOut, placeOrder } from "./checkout.server"
import { placeName } from "./place-name.server"
import { cardPolicy } from "./payment/card-policy.server"
import { PaymentChoice } from "./payment/payment-choice"
import { cardAccessOf } from "./payment/card-access"
import { chooseCash } from "./payment/payment.server"
import type { Route } from "./+types/review-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [summary, places] = await Promise.all([cartToCheckOut(request, language), readProvinces()])
  if (!summary.cart.is_payable) throw redirect(`/${language}/checkout/delivery`)
  const card = cardAccessOf(summary.payment_methods)
  return data(
    {
      title: i18nIn(language)._(msg`Review and order`),
      summary,
      provinceName: placeName(summary.cart.shipping_address, places, language),
      refused: new URL(request.url).searchParams.get("refused"),
    },
    card ? { headers: { "content-security-policy": cardPolicy(card.script_url) } } : {},
  )
}

/** Where a card can be typed, the page's policy lets Stripe in. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Places the order, to be paid in cash. Refused: the cart stays as it was, and the page says why. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  try {
    await chooseCash(request, language)
    const placed = await placeOrder(request)
    const headers = await emptyCartHeaders()
    headers.append("set-cookie", await orderKeyHeader(placed))
    return redirect(`/${language}/orders/${placed.number}?placed=1`, { headers, status: 303 })
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
}

export default function ReviewPage({
  loaderData: { summary, provinceName, refused },
  actionData,
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  const refusal = actionData?.code ?? refused
  return (
    <CheckoutFrame current={2} summary={summary} title={t`Review and order`}>
      {refusal ? (
        <Notice kind="error">
          <p>{sentence(refusal)}</p>
          <a href={`/${language}/cart`} className="underline">
            <Trans>Back to the cart</Trans>
          </a>
        </Notice>
      ) : null}
      <AddressCard summary={summary} provinceName={provinceName} />
      {summary.groups.map((group) => (
        <PartCard key={group.cooperative.id} group={group} />
      ))}
      <WhereItGoes parts={summary.cart.price_parts} total={summary.cart.total} />
      <form method="post" className="grid gap-5">
        <PaymentChoice summary={summary} />
        <p className="text-sm text-ink-soft">
          <Trans>
            By ordering you accept the{" "}
            <a className="underline" href={`/${language}/terms`}>
              terms of sale
            </a>
            . You have 7 days to change your mind, see{" "}
            <a className="underline" href={`/${language}/withdrawal`}>
              withdrawal
            </a>
            .
          </Trans>
        </p>
        <Button size="lg" icon="check" isWide>
          <Trans>
            Place the order: <Amount value={summary.cart.total} />
          </Trans>
        </Button>
      </form>
    </CheckoutFrame>
  )
}

const AddressCard = ({ summary: { cart }, provinceName }: { summary: CartSummary; provinceName: string }) => {
  const language = useLanguage()
  return (
    <Card as="section" className="flex flex-wrap justify-between gap-4">
      <address className="grid gap-0.5 not-italic">
        <strong className="font-medium">
          <bdi>{cart.contact?.name}</bdi>
        </strong>
        <bdi dir="ltr" className="text-start">
          {cart.contact?.phone}
        </bdi>
        <bdi>{cart.shipping_address?.address_1}</bdi>
        <span>
          <bdi>{cart.shipping_address?.commune}</bdi>, {provinceName}
        </span>
      </address>
      <a
        href={`/${language}/checkout`}
        className="inline-flex min-h-11 items-center text-clay-deep underline"
      >
        <Trans>Correct the address</Trans>
      </a>
    </Card>
  )
}

const PartCard = ({ group }: { group: CartGroup }) => {
  const language = useLanguage()
  const name = localize(group.cooperative.name, language)
  const delivery = group.delivery_options.find(({ id }) => id === group.chosen_option_id)
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="text-lg">
        <Localized text={name.text} language={name.language} page={language} />
      </h2>
      <ul className="grid gap-1">
        {group.items.map((item) => (
          <li key={item.id} className="flex justify-between gap-3">
            <span>
              <bdi>{item.title}</bdi> <span className="text-ink-soft">× {item.quantity}</span>
              {item.list_unit_price ? <FairLine item={item} /> : null}
            </span>
            <Amount value={item.total} />
          </li>
        ))}
        {delivery ? (
          <li className="flex justify-between gap-3 text-ink-soft">
            <span>
              {delivery.name}
              {delivery.stand ? <bdi dir="ltr"> {delivery.stand}</bdi> : null}
            </span>
            <Amount value={group.shipping_total} />
          </li>
        ) : null}
      </ul>
      <p className="flex justify-between gap-3 border-t border-line pt-2 font-medium">
        <Trans>To pay for this part</Trans>
        <Amount value={group.total} />
      </p>
    </Card>
  )
}

/** That an article has a fair's price, and what it costs without it. */
const FairLine = ({ item }: { item: CartItem }) => (
  <span className="flex flex-wrap items-center gap-x-2 text-sm text-olive-deep">
    <Icon name="tent" className="size-4.5" />
    <Trans>Price of the fair</Trans>
    <UsualPrice dirhams={(Math.round((item.list_unit_price ?? 0) * 100) * item.quantity) / 100} />
  </span>
)
