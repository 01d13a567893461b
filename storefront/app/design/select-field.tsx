import type { SelectHTMLAttributes } from "react"
import { classNames } from "./class-names"
import { CONTROL_LOOK, controlAttributes, Field, type FieldWords } from "./field"
import { Icon } from "./icon"

export type SelectOption = { value: string; label: string }
export type SelectGroup = { label: string; options: SelectOption[] }

type Props = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "name"> & {
    options: (SelectOption | SelectGroup)[]
    /** The first line, which stands for "nothing chosen". */
    placeholder?: string
    fieldClassName?: string
  }

/** A choice in a list, grouped or not (provinces by region). The browser's own list: it works everywhere. */
export const SelectField = (props: Props) => {
  const {
    name,
    label,
    hint,
    error,
    isOptional,
    id,
    fieldClassName,
    className,
    options,
    placeholder,
    ...select
  } = props
  const words = { name, label, hint, error, isOptional }
  const control = controlAttributes(words, id)
  return (
    <Field {...words} id={control.id} className={fieldClassName}>
      <span className="relative block">
        <select
          className={classNames(CONTROL_LOOK, "appearance-none pe-10", className)}
          {...control}
          {...select}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((entry) => (
            <Entry key={entry.label + ("value" in entry ? entry.value : "")} entry={entry} />
          ))}
        </select>
        <Icon name="chevron" className="pointer-events-none absolute end-3 top-3.5 size-5" />
      </span>
    </Field>
  )
}

const Entry = ({ entry }: { entry: SelectOption | SelectGroup }) =>
  "options" in entry ? (
    <optgroup label={entry.label}>
      {entry.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  ) : (
    <option value={entry.value}>{entry.label}</option>
  )
