import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

/** What every field has: its words, and what was wrong with the last answer (a sentence, in the page's language). */
export type FieldWords = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  isOptional?: ReactNode
}

/** The attributes that tie a control to its label, hint and error. */
export type ControlAttributes = {
  id: string
  name: string
  "aria-describedby"?: string
  "aria-invalid"?: true
}

/** Names a control's attributes by its field, so that the summary of errors can link to `#field-<name>`. */
export const controlAttributes = (
  { name, hint, error }: FieldWords,
  id = `field-${name}`,
): ControlAttributes => {
  const described = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ")
  return {
    id,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  }
}

export const CONTROL_LOOK =
  "block w-full min-h-12 rounded-control border border-line-strong bg-paper px-3.5 py-2 text-ink placeholder:text-ink-soft " +
  "hover:border-clay aria-invalid:border-2 aria-invalid:border-alarm"

type Props = FieldWords & { id?: string; className?: string; children: ReactNode }

/** A label above its control, the hint between them, the error below with a sign and words, never colour alone. */
export const Field = ({
  name,
  label,
  hint,
  error,
  isOptional,
  id = `field-${name}`,
  className,
  children,
}: Props) => (
  <div className={classNames("grid content-start gap-1.5", className)}>
    <label htmlFor={id} className="font-medium">
      {label}
      {isOptional ? <span className="ms-2 text-sm font-normal text-ink-soft">{isOptional}</span> : null}
    </label>
    {hint ? (
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
    ) : null}
    {children}
    {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
  </div>
)

export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-alarm">
    <Icon name="warning" className="mt-0.5 size-4.5" />
    <span>{children}</span>
  </p>
)
