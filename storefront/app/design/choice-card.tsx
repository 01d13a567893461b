import type { InputHTMLAttributes, ReactNode } from "react"
import { classNames } from "./class-names"
import { FieldError } from "./field"

type ChoiceGroupProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  className?: string
  children: ReactNode
}

/** One question with a few answers, each a card. */
export const ChoiceGroup = ({ name, legend, hint, error, className, children }: ChoiceGroupProps) => (
  <fieldset
    id={`field-${name}`}
    tabIndex={-1}
    className={classNames("grid gap-2", className)}
    aria-describedby={error ? `field-${name}-error` : undefined}
  >
    <legend className="mb-1.5 font-medium">{legend}</legend>
    {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
    {children}
    {error ? <FieldError id={`field-${name}-error`}>{error}</FieldError> : null}
  </fieldset>
)

type ChoiceCardProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  type: "radio" | "checkbox"
  title: ReactNode
  description?: ReactNode
  /** At the far end: a price, a badge. */
  aside?: ReactNode
}

/** A radio or a checkbox as wide as its card: the whole card is the target. */
export const ChoiceCard = ({ type, title, description, aside, className, ...input }: ChoiceCardProps) => (
  <label
    className={classNames(
      "flex min-h-13 cursor-pointer items-start gap-3 rounded-control border border-line-strong bg-paper px-4 py-3",
      "has-checked:border-clay has-checked:bg-clay-wash has-checked:shadow-[inset_0_0_0_1px_var(--color-clay)] hover:border-clay",
      "has-disabled:cursor-not-allowed has-disabled:bg-lime-deep has-disabled:text-ink-soft",
      "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
      className,
    )}
  >
    <input type={type} className="mt-1 size-5 shrink-0 accent-clay outline-none" {...input} />
    <span className="grid flex-1 gap-0.5">
      <span className="font-medium">{title}</span>
      {description ? <span className="text-sm text-ink-soft empty:hidden">{description}</span> : null}
    </span>
    {aside ? <span className="shrink-0 font-medium">{aside}</span> : null}
  </label>
)

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode
  aside?: ReactNode
}

/** A small checkbox in a row of 44 px, for filters and consents. */
export const Checkbox = ({ label, aside, className, ...input }: CheckboxProps) => (
  <label className={classNames("flex min-h-11 cursor-pointer items-center gap-3 py-1", className)}>
    <input type="checkbox" className="size-5 shrink-0 accent-clay" {...input} />
    <span className="flex-1">{label}</span>
    {aside ? <span className="text-sm text-ink-soft">{aside}</span> : null}
  </label>
)
