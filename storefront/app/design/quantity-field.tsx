import { useLingui } from "@lingui/react/macro"
import { controlAttributes, FieldError } from "./field"
import { Icon } from "./icon"

type Props = {
  name?: string
  id?: string
  /** Said to screen readers; names the article when a page has several. */
  label?: string
  defaultValue?: number
  max?: number
  error?: string
}

/**
 * How many. A number one can type; the islands work the minus and the plus beside it, which show
 * only where scripts run, and keep it between 1 and `max`.
 */
export const QuantityField = ({ name = "quantity", id, label, defaultValue = 1, max = 99, error }: Props) => {
  const { t } = useLingui()
  const words = { name, label: label ?? t`Quantity`, error }
  const control = controlAttributes(words, id)
  return (
    <span className="grid gap-1.5">
      <span
        data-island="quantity"
        className="inline-flex w-fit items-stretch overflow-hidden rounded-control border border-line-strong bg-paper has-aria-invalid:border-alarm"
      >
        <StepButton step={-1} label={t`One fewer`} />
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={max}
          step={1}
          required
          defaultValue={defaultValue}
          aria-label={words.label}
          className="min-h-12 w-16 bg-paper px-1 text-center font-medium tabular-nums focus-visible:-outline-offset-3 [appearance:textfield]"
          {...control}
        />
        <StepButton step={1} label={t`One more`} />
      </span>
      {error ? <FieldError id={`${control.id}-error`}>{error}</FieldError> : null}
    </span>
  )
}

const StepButton = ({ step, label }: { step: 1 | -1; label: string }) => (
  <button
    type="button"
    data-step={step}
    aria-label={label}
    className="hidden w-12 cursor-pointer place-items-center hover:bg-lime-deep [@media(scripting:enabled)]:grid"
  >
    <Icon name={step < 0 ? "minus" : "plus"} className="size-4.5" />
  </button>
)
