import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import type { CartSummary } from "~/cart/cart-summary"
import { TotalsList } from "~/cart/cart-totals"
import { Card } from "~/design/card"
import { Amount, CurrencyProvider } from "~/design/amount"
import { Stepper } from "~/design/stepper"
import { useLanguage } from "~/i18n/language"

type Props = { current: 0 | 1 | 2; summary: CartSummary; title: string; children: ReactNode }

/** What the three steps of the checkout share: where one is, and what the order holds so far. */
export const CheckoutFrame = ({ current, summary, title, children }: Props) => {
  const language = useLanguage()
  const { t } = useLingui()
  const steps = [
    { label: t`Address`, href: `/${language}/checkout` },
    { label: t`Deliveries`, href: `/${language}/checkout/delivery` },
    { label: t`Review`, href: `/${language}/checkout/review` },
  ]
  return (
    <CurrencyProvider value={summary.cart.currency_code}>
      <div className="page-width py-6 sm:py-10">
        <Stepper steps={steps} current={current} />
        <div className="mt-8 grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
          <div className="grid gap-6">
            <h1 className="text-3xl">{title}</h1>
            {children}
          </div>
          <Card as="aside" className="grid gap-4">
            <h2 className="text-lg">
              <Trans>Your order</Trans>
            </h2>
            <ArticleList summary={summary} />
            <TotalsList summary={summary} />
          </Card>
        </div>
      </div>
    </CurrencyProvider>
  )
}

const ArticleList = ({ summary }: { summary: CartSummary }) => {
  return (
    <ul className="grid gap-1 text-sm">
      {summary.groups.flatMap((group) =>
        group.items.map((item) => (
          <li key={item.id} className="flex justify-between gap-3">
            <span>
              <bdi>{item.title}</bdi> <span className="text-ink-soft">× {item.quantity}</span>
            </span>
            <Amount value={item.total} />
          </li>
        )),
      )}
    </ul>
  )
}
