import { Trans, useLingui } from "@lingui/react/macro"
import type { CartSummary } from "~/cart/cart-summary"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { useRefusal } from "~/medusa/refusal"
import { CardPanel } from "./card-panel"
import { cardAccessOf } from "./card-access"

/** How to pay: what is possible for this cart, and why the rest is not. */
export const PaymentChoice = ({ summary }: { summary: CartSummary }) => {
  const { t } = useLingui()
  const sentence = useRefusal()
  const cash = summary.payment_methods.find(({ id }) => id === "cash_on_delivery")
  const card = cardAccessOf(summary.payment_methods)
  const isCashFirst = Boolean(cash?.is_allowed)
  return (
    <ChoiceGroup name="payment" legend={t`Payment`}>
      {cash ? (
        <ChoiceCard
          type="radio"
          name="payment"
          value="cash_on_delivery"
          defaultChecked={isCashFirst}
          disabled={!cash.is_allowed}
          title={t`Cash on delivery`}
          description={
            cash.is_allowed
              ? t`You pay each parcel when it arrives, ${summary.groups.length} in all.`
              : sentence(cash.reason ?? "payment_missing")
          }
        />
      ) : null}
      {card ? <CardPanel summary={summary} card={card} isChosen={!isCashFirst} /> : null}
      {!cash?.is_allowed && card ? (
        <noscript>
          <Trans>Paying by card needs JavaScript in your browser.</Trans>
        </noscript>
      ) : null}
    </ChoiceGroup>
  )
}
