import { useLingui } from "@lingui/react"
import { Trans, useLingui as useMacro } from "@lingui/react/macro"
import type { CartSummary } from "~/cart/cart-summary"
import { ChoiceCard } from "~/design/choice-card"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { IslandsScript } from "~/islands/islands-script"
import { CARD_WORDS } from "./card-words"
import type { CardAccess } from "./payment-method"

type Props = { summary: CartSummary; card: CardAccess; isChosen: boolean }

/** The card among the ways to pay. It shows once its script runs: the card's numbers go from the browser to Stripe alone. */
export const CardPanel = ({ summary: { cart }, card, isChosen }: Props) => {
  const { i18n } = useLingui()
  const { t } = useMacro()
  const language = useLanguage()
  const words = Object.fromEntries(
    Object.entries(CARD_WORDS).map(([word, sentence]) => [word, i18n._(sentence)]),
  )
  return (
    <div
      hidden
      data-island="card"
      data-key={card.publishable_key}
      data-script={card.script_url}
      data-centimes={card.amount}
      data-currency={cart.currency_code}
      data-locale={language === "zgh" ? "fr" : language}
      data-pay={`/${language}/checkout/pay`}
      data-paid={`/${language}/checkout/paid`}
      data-words={JSON.stringify(words)}
    >
      <ChoiceCard
        type="radio"
        name="payment"
        value="card"
        defaultChecked={isChosen}
        title={t`Bank card`}
        description={t`You pay now. Your bank may ask you to confirm. We never see the card's numbers.`}
      />
      <div data-card-field hidden className="mt-2 rounded-control border border-line bg-paper p-4" />
      <p data-card-news hidden role="status" className="mt-2" />
      <div
        data-card-alert
        hidden
        role="alert"
        className="mt-2 flex gap-3 rounded-control border-s-4 border-alarm bg-alarm-wash px-4 py-3"
      >
        <Icon name="warning" className="mt-1 size-5" />
        <p data-card-sentence />
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        <Trans>If a cooperative cannot send its part, what you paid for it goes back to your card.</Trans>
      </p>
      <IslandsScript entry="card" />
    </div>
  )
}
