import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import type { CartGroup } from "~/cart/cart-summary"
import { Button } from "~/design/button"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { Amount } from "~/design/amount"
import type { FairCardView } from "~/fairs/fair-card-view"
import { fairsOfCart } from "~/fairs/fairs-of-cart.server"
import { StandPickup } from "~/fairs/stand-pickup"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { useRefusal } from "~/medusa/refusal"
import { CheckoutFrame } from "./checkout-frame"
import { cartToCheckOut, saveCheckoutStep } from "./checkout.server"
import { readDeliveries } from "./delivery-form"
import type { Route } from "./+types/delivery-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const summary = await cartToCheckOut(request, language)
  if (!summary.cart.shipping_address) throw redirect(`/${language}/checkout`)
  return {
    title: i18nIn(language)._(msg`How each part reaches you`),
    summary,
    fairs: await fairsOfCart(summary, language),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Saves one delivery for each cooperative; how to pay is chosen with the whole order in view. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const deliveries = readDeliveries(await request.formData())
  const { cart, groups } = await cartToCheckOut(request, language)
  if (groups.some((group) => group.needs_delivery && !deliveries[group.cooperative.id]))
    return data({ code: "delivery_missing" }, { status: 400 })
  try {
    await saveCheckoutStep(request, cart.id, language, { deliveries })
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ code: error.code }, { status: error.status })
    throw error
  }
  return redirect(`/${language}/checkout/review`, 303)
}

export default function DeliveryPage({ loaderData: { summary, fairs }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const sentence = useRefusal()
  return (
    <CheckoutFrame current={1} summary={summary} title={t`How each part reaches you`}>
      {actionData ? (
        <Notice kind="error">
          <p>{sentence(actionData.code)}</p>
        </Notice>
      ) : null}
      <form method="post" className="grid gap-8">
        {summary.groups.map((group) => (
          <GroupDelivery key={group.cooperative.id} group={group} fairs={fairs} />
        ))}
        <Button size="lg" icon="arrow" isWide>
          <Trans>Review the order</Trans>
        </Button>
      </form>
    </CheckoutFrame>
  )
}

const GroupDelivery = ({ group, fairs }: { group: CartGroup; fairs: FairCardView[] }) => {
  const language = useLanguage()
  const name = localize(group.cooperative.name, language)
  const legend = <Localized text={name.text} language={name.language} page={language} />
  if (!group.needs_delivery)
    return (
      <div className="grid gap-1">
        <h2 className="font-medium">{legend}</h2>
        <p className="text-ink-soft">
          <Trans>A service: the cooperative calls you to agree on the day and the place.</Trans>
        </p>
      </div>
    )
  return (
    <ChoiceGroup name={`delivery-${group.cooperative.id}`} legend={legend} hint={<PartHint group={group} />}>
      {group.delivery_options.map((option) => (
        <ChoiceCard
          key={option.id}
          type="radio"
          name={`delivery.${group.cooperative.id}`}
          value={option.id}
          required
          defaultChecked={option.id === group.chosen_option_id}
          title={option.name}
          description={<StandPickup option={option} fairs={fairs} />}
          aside={option.amount === 0 ? <Trans>Free</Trans> : <Amount value={option.amount ?? 0} />}
        />
      ))}
    </ChoiceGroup>
  )
}

const PartHint = ({ group }: { group: CartGroup }) => (
  <>{group.items.map((item) => `${item.title} × ${item.quantity}`).join(" · ")}</>
)
