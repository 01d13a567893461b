import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Card } from "~/design/card"
import { Price } from "~/design/price"
import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { Order, Refund } from "./order"
import { StepForm } from "./step-form"

/** Money that goes back to the shopper: what she gives herself, and what goes back by itself. */
export const OrderRefunds = ({ order }: { order: Order }) => (
  <>
    {order.refunds.map((refund) => (
      <RefundCard key={refund.id} order={order} refund={refund} />
    ))}
  </>
)

const RefundCard = ({ order, refund }: { order: Order; refund: Refund }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const isSent = refund.status === "sent"
  return (
    <Card
      as="section"
      className={`grid gap-3 border-2 print:hidden ${isSent ? "border-line" : "border-saffron"}`}
    >
      <header className="flex items-center justify-between gap-3" data-refund={refund.status}>
        <h2 className="text-xl">
          <Trans>Money for the shopper</Trans>
        </h2>
        <Badge tone={isSent ? "olive" : "saffron"} icon={isSent ? "check" : "cash"}>
          {isSent ? t`Given back` : t`To give back`}
        </Badge>
      </header>
      <p className="text-3xl font-semibold">
        <Price dirhams={refund.amount} language={language} />
      </p>
      {isSent ? null : <Owed order={order} refund={refund} />}
    </Card>
  )
}

const Owed = ({ order, refund }: { order: Order; refund: Refund }) => {
  const language = useLanguage()
  if (refund.method === "card")
    return (
      <p className="text-ink-soft">
        <Trans>The market sends it back to the shopper’s card. You have nothing to do.</Trans>
      </p>
    )
  return (
    <>
      <p>
        <Trans>Give it in cash before {formatDate(refund.due_by, language)}.</Trans>
      </p>
      <StepForm orderId={order.id} number={order.number} step="refund_given">
        <input type="hidden" name="refund_id" value={refund.id} />
      </StepForm>
    </>
  )
}
