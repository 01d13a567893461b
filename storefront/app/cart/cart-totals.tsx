import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { cardAccessOf } from "~/checkout/payment/card-access"
import { ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { Amount } from "~/design/amount"
import { useLanguage } from "~/i18n/language"
import type { CartSummary } from "./cart-summary"

/** What the cart costs and the way to order it, unless something must be settled first. */
export const CartTotals = ({ summary }: { summary: CartSummary }) => {
  const language = useLanguage()
  const { t } = useLingui()
  const mustSettle = summary.problems.some(({ code }) => code !== "delivery_missing")
  return (
    <Card as="aside">
      <TotalsList summary={summary} />
      {mustSettle ? (
        <Notice kind="warning" className="mt-4">
          <p>{t`Some articles cannot be ordered as they are. Change or remove them to continue.`}</p>
        </Notice>
      ) : (
        <ButtonLink href={`/${language}/checkout`} size="lg" isWide className="mt-4">
          {t`Order`}
        </ButtonLink>
      )}
      <p className="mt-3 text-center text-sm text-ink-soft">
        <HowToPay summary={summary} />
      </p>
    </Card>
  )
}

/** How this cart can be paid, told before the checkout asks. */
const HowToPay = ({ summary: { cart, payment_methods } }: { summary: CartSummary }) => {
  if (cart.currency_code !== "mad")
    return <Trans>You pay by card. Customs of your country may ask for duties.</Trans>
  if (cardAccessOf(payment_methods))
    return <Trans>You pay by card when you order, or in cash when each parcel arrives.</Trans>
  return <Trans>You pay in cash when each parcel arrives.</Trans>
}

/** The amounts of a cart, tax included, one below the other. */
export const TotalsList = ({ summary: { cart } }: { summary: CartSummary }) => {
  return (
    <dl className="grid gap-2">
      <TotalRow label={<Trans>Goods</Trans>} value={<Amount value={cart.subtotal} />} />
      <TotalRow
        label={<Trans>Delivery</Trans>}
        value={
          cart.shipping_address ? <Amount value={cart.shipping_total} /> : <Trans>at the next step</Trans>
        }
      />
      <div className="flex justify-between gap-4 border-t border-line pt-2 text-lg font-medium">
        <dt>
          <Trans>Total, tax included</Trans>
        </dt>
        <dd data-total={cart.total}>
          <Amount value={cart.total} />
        </dd>
      </div>
    </dl>
  )
}

const TotalRow = ({ label, value }: { label: ReactNode; value: ReactNode }) => (
  <div className="flex justify-between gap-4">
    <dt className="text-ink-soft">{label}</dt>
    <dd>{value}</dd>
  </div>
)
