import { Trans, useLingui } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { SelectField } from "~/design/select-field"
import { TextAreaField, TextField } from "~/design/text-field"
import { formatMoney } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { cashDue, isOnTheWay, isPaidByCard, leftToSend, type Order, type OrderAction } from "./order"
import { PartialShipment } from "./partial-shipment"
import { type CarrierChoice, ShipCarrier } from "./ship-carrier"
import { StepForm } from "./step-form"

const STEPS: readonly OrderAction[] = ["accept", "pack", "ship", "deliver"]
/** What is fetched does not leave first. */
const STEPS_OF_PICKUP: readonly OrderAction[] = ["accept", "pack", "deliver", "ship"]

/** What can be done with the order now: one big button for the next step, everything else behind its question. */
export const OrderSteps = ({ order, carriers }: { order: Order; carriers: CarrierChoice[] }) => {
  const steps = order.fulfilment_kind === "pickup" ? STEPS_OF_PICKUP : STEPS
  const next = steps.find((action) => order.actions.includes(action))
  if (order.actions.length === 0) return null
  return (
    <Card className="grid gap-3 border-2 border-clay print:hidden">
      {next ? <NextStep order={order} carriers={carriers} step={next} /> : null}
      <div>
        {steps
          .filter((action) => action !== next && order.actions.includes(action))
          .map((action) => (
            <Disclosure key={action} summary={<SecondWords action={action} />}>
              <NextStep order={order} carriers={carriers} step={action} />
            </Disclosure>
          ))}
        {order.actions.includes("cancel_line") ? (
          <Disclosure summary={<Trans>Some goods are missing</Trans>}>
            <CancelLine order={order} />
          </Disclosure>
        ) : null}
        {order.actions.includes("refuse") ? (
          <Disclosure summary={<Trans>I cannot send this order</Trans>} className="border-b-0">
            <Refuse order={order} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  )
}

const SecondWords = ({ action }: { action: OrderAction }) =>
  action === "ship" ? <Trans>It has already left</Trans> : <Trans>It is already delivered</Trans>

type NextStepProps = { order: Order; carriers: CarrierChoice[]; step: OrderAction }

const NextStep = ({ order, carriers, step }: NextStepProps) => {
  if (step === "ship") return <Ship order={order} carriers={carriers} />
  if (step === "deliver") return <Deliver order={order} />
  return step === "accept" || step === "pack" ? (
    <StepForm orderId={order.id} number={order.number} step={step} />
  ) : null
}

const Ship = ({ order, carriers }: { order: Order; carriers: CarrierChoice[] }) => {
  const { t } = useLingui()
  return (
    <StepForm orderId={order.id} number={order.number} step="ship">
      <ShipCarrier carriers={carriers} />
      <TextField
        name="tracking_number"
        label={t`Tracking number`}
        isOptional={t`optional`}
        dir="ltr"
        maxLength={80}
      />
      <PartialShipment order={order} />
    </StepForm>
  )
}

const Deliver = ({ order }: { order: Order }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const isPaid = isPaidByCard(order)
  const onTheWay = order.parcels.filter(isOnTheWay)
  const [parcel] = onTheWay
  return (
    <StepForm
      orderId={order.id}
      number={order.number}
      step="deliver"
      label={isPaid ? <Trans>It is delivered</Trans> : null}
    >
      {onTheWay.length > 1 ? (
        <SelectField
          name="parcel_id"
          label={t`Which parcel?`}
          options={onTheWay.map(({ id, number, amount: due }) => ({
            value: id,
            label:
              isPaid || typeof due !== "number"
                ? t`Parcel ${number ?? ""}`
                : `${t`Parcel ${number ?? ""}`} (${formatMoney(due, language)})`,
          }))}
        />
      ) : parcel ? (
        <input type="hidden" name="parcel_id" value={parcel.id} />
      ) : null}
      {isPaid ? null : (
        <TextField
          name="cash_received_mad"
          label={t`Cash received, in dirhams`}
          inputMode="decimal"
          dir="ltr"
          className="text-2xl font-semibold"
          defaultValue={cashDue(order) ?? ""}
        />
      )}
    </StepForm>
  )
}

const Refuse = ({ order }: { order: Order }) => {
  const { t } = useLingui()
  return (
    <StepForm orderId={order.id} number={order.number} step="refuse">
      <TextAreaField
        name="reason"
        id="refuse-reason"
        label={t`Why? The shopper will read it.`}
        required
        maxLength={500}
      />
    </StepForm>
  )
}

const CancelLine = ({ order }: { order: Order }) => {
  const { t } = useLingui()
  const lines = order.items.filter((line) => leftToSend(line) > 0)
  return (
    <StepForm orderId={order.id} number={order.number} step="cancel_line">
      <SelectField
        name="line_id"
        label={t`Which goods?`}
        options={lines.map((line) => ({ value: line.id, label: `${line.title} × ${leftToSend(line)}` }))}
      />
      <TextField
        name="quantity"
        id="cancel-quantity"
        label={t`How many are missing?`}
        type="number"
        inputMode="numeric"
        min={1}
        max={Math.max(1, ...lines.map(leftToSend))}
        defaultValue={1}
        dir="ltr"
        required
      />
      <TextAreaField
        name="reason"
        id="cancel-reason"
        label={t`Why? The shopper will read it.`}
        required
        maxLength={500}
      />
    </StepForm>
  )
}
