import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Price } from "~/design/price"
import { TextAreaField } from "~/design/text-field"
import { useLanguage } from "~/i18n/language"
import type { Order, ReturnRequest } from "./order"
import { StepForm } from "./step-form"

const REASONS: Record<string, MessageDescriptor> = {
  changed_mind: msg`The shopper changed their mind`,
  damaged: msg`The goods arrived damaged`,
  not_as_described: msg`The goods are not as described`,
  wrong_item: msg`Other goods arrived`,
  other: msg`Another reason`,
}

const STATUSES: Record<string, MessageDescriptor> = {
  requested: msg`To answer`,
  accepted: msg`On its way back`,
  refused: msg`Refused`,
  received: msg`Back with you`,
}

/** What the shopper wants to give back, and her answer. */
export const OrderReturns = ({ order }: { order: Order }) => (
  <>
    {order.returns.map((request) => (
      <Return key={request.id} order={order} request={request} />
    ))}
  </>
)

const Return = ({ order, request }: { order: Order; request: ReturnRequest }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const status = STATUSES[request.status]
  const reason = REASONS[request.reason ?? ""]
  return (
    <Card as="section" className="grid gap-3 border-2 border-saffron print:hidden">
      <header className="flex items-center justify-between gap-3" data-return={request.status}>
        <h2 className="text-xl">
          <Trans>Return</Trans>
        </h2>
        {status ? (
          <Badge tone="saffron" icon="back">
            {i18n._(status)}
          </Badge>
        ) : null}
      </header>
      <ul>
        {request.items.map(({ line_id, quantity }) => (
          <li key={line_id} className="flex justify-between gap-3">
            <bdi>{order.items.find(({ id }) => id === line_id)?.title}</bdi>
            <span dir="ltr" className="text-xl font-semibold">
              × {quantity}
            </span>
          </li>
        ))}
      </ul>
      {reason ? <p>{i18n._(reason)}</p> : null}
      {request.note ? (
        <p className="text-ink-soft">
          <bdi>{request.note}</bdi>
        </p>
      ) : null}
      {request.refund && !order.refunds.some(({ return_id }) => return_id === request.id) ? (
        <p className="flex justify-between gap-3 font-medium">
          <Trans>To give back</Trans>
          <Price dirhams={request.refund} language={language} />
        </p>
      ) : null}
      <ReturnSteps order={order} request={request} />
    </Card>
  )
}

const ReturnSteps = ({ order, request }: { order: Order; request: ReturnRequest }) => {
  const { t } = useLingui()
  const form = { orderId: order.id, number: order.number }
  const id = <input type="hidden" name="return_id" value={request.id} />
  return (
    <>
      {request.actions.includes("accept") ? (
        <StepForm {...form} step="return_accept">
          {id}
        </StepForm>
      ) : null}
      {request.actions.includes("received") ? (
        <StepForm {...form} step="return_received">
          {id}
        </StepForm>
      ) : null}
      {request.actions.includes("refuse") ? (
        <Disclosure summary={<Trans>I cannot take it back</Trans>} className="border-b-0">
          <StepForm {...form} step="return_refuse">
            {id}
            <TextAreaField
              name="reason"
              id={`reason-${request.id}`}
              label={t`Why? The shopper will read it.`}
              required
              maxLength={500}
            />
          </StepForm>
        </Disclosure>
      ) : null}
    </>
  )
}
