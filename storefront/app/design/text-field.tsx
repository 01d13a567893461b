import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react"
import { classNames } from "./class-names"
import { CONTROL_LOOK, controlAttributes, Field, type FieldWords } from "./field"

type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name"> & { fieldClassName?: string }

/** One line of text. Numbers, phones and e-mails are written left to right in every language (`dir="ltr"`). */
export const TextField = ({
  name,
  label,
  hint,
  error,
  isOptional,
  id,
  fieldClassName,
  className,
  ...input
}: TextFieldProps) => {
  const words = { name, label, hint, error, isOptional }
  const control = controlAttributes(words, id)
  return (
    <Field {...words} id={control.id} className={fieldClassName}>
      <input className={classNames(CONTROL_LOOK, className)} {...control} {...input} />
    </Field>
  )
}

type TextAreaFieldProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name"> & { fieldClassName?: string }

/** Several lines of text. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { name, label, hint, error, isOptional, id, fieldClassName, className, rows = 3, ...input } = props
  const words = { name, label, hint, error, isOptional }
  const control = controlAttributes(words, id)
  return (
    <Field {...words} id={control.id} className={fieldClassName}>
      <textarea rows={rows} className={classNames(CONTROL_LOOK, className)} {...control} {...input} />
    </Field>
  )
}
