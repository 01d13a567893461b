import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { type ComponentProps, type ReactNode, useId } from "react"

type Marks = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined }

type Props = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  className?: string
  children: (marks: Marks) => ReactNode
}

/** A field with its name above, and what is wrong with it below. */
export const Field = ({ label, hint, error, className = "", children }: Props) => {
  const id = useId()
  const says = error ?? hint
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children({ id, "aria-invalid": Boolean(error), "aria-describedby": says && `${id}-says` })}
      {says && (
        <Hint id={`${id}-says`} variant={error ? "error" : "info"} role={error ? "alert" : undefined}>
          {says}
        </Hint>
      )}
    </div>
  )
}

type Typed = Omit<Props, "children"> & { value: string; onChange: (value: string) => void }

/** A field to type into. */
export const InputField = ({
  label,
  hint,
  error,
  className = "",
  onChange,
  ...input
}: Typed & Omit<ComponentProps<typeof Input>, "onChange" | "size">) => (
  <Field label={label} hint={hint} error={error} className={className}>
    {(marks) => (
      <Input
        size="small"
        dir={!input.type || input.type === "text" ? "auto" : "ltr"}
        {...input}
        {...marks}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)

/** A field for several lines. */
export const TextField = ({
  label,
  hint,
  error,
  className = "",
  onChange,
  ...area
}: Typed & { name?: string; maxLength?: number; rows?: number }) => (
  <Field label={label} hint={hint} error={error} className={className}>
    {(marks) => (
      <Textarea dir="auto" {...area} {...marks} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
)
