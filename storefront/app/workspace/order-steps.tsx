import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { TextAreaField, TextField } from "~/design/text-field"
import type { CooperativeOrder, OrderStep } from "./cooperative-order"
import { STEP_WORDS } from "./statuses"

/** What can be done with the order now: one big button for the next step, refusing behind a question. */
export const OrderSteps = ({ order }: { order: CooperativeOrder }) =>
  order.actions.length === 0 ? null : (
    <Card className="grid gap-4 border-clay">
      {order.actions.map((step) => (
        <StepForm key={step} step={step} />
      ))}
    </Card>
  )

const StepForm = ({ step }: { step: OrderStep }) => {
  const { t } = useLingui()
  if (step === "refuse")
    return (
      <Disclosure summary={<Trans>I cannot send this order</Trans>}>
        <form method="post" className="grid gap-4">
          <input type="hidden" name="step" value="refuse" />
          <TextAreaField name="reason" label={t`Why? The shopper will read it.`} required maxLength={500} />
          <StepButton step="refuse" />
        </form>
      </Disclosure>
    )
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="step" value={step} />
      {step === "ship" ? (
        <TextField
          name="tracking_number"
          label={t`Tracking number`}
          isOptional={t`optional`}
          dir="ltr"
          maxLength={80}
        />
      ) : null}
      <StepButton step={step} />
    </form>
  )
}

const StepButton = ({ step }: { step: OrderStep }) => {
  const { i18n } = useLingui()
  const words = STEP_WORDS[step]
  return (
    <Button size="lg" isWide icon={words.icon} variant={step === "refuse" ? "danger" : "primary"}>
      {i18n._(words.label)}
    </Button>
  )
}
