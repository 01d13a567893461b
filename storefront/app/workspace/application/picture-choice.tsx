import type { ReactNode } from "react"
import { FieldError } from "~/design/field"
import { Icon, type IconName } from "~/design/icon"

type Choice = { value: string; label: ReactNode; explanation?: ReactNode; icon: IconName }

type Props = {
  name: string
  legend: ReactNode
  choices: Choice[]
  chosen?: string | null | undefined
  error?: string | undefined
}

/** One of a few, each a large picture with its word: the whole card is the target. */
export const PictureChoice = ({ name, legend, choices, chosen, error }: Props) => (
  <fieldset id={`field-${name}`} tabIndex={-1} className="grid gap-2">
    <legend className="mb-1.5 text-lg font-medium">{legend}</legend>
    {choices.map(({ value, label, explanation, icon }) => (
      <label
        key={value}
        className="flex min-h-16 cursor-pointer items-center gap-4 rounded-card border-2 border-line bg-paper px-4 py-2 has-checked:border-clay has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo"
      >
        <Icon name={icon} className="size-9 text-clay-deep" />
        <span className="grid flex-1">
          <span className="text-lg font-medium">{label}</span>
          {explanation ? <span className="text-ink-soft">{explanation}</span> : null}
        </span>
        <input
          type="radio"
          name={name}
          value={value}
          defaultChecked={value === chosen}
          className="size-6 shrink-0 accent-clay outline-none"
        />
      </label>
    ))}
    {error ? <FieldError id={`field-${name}-error`}>{error}</FieldError> : null}
  </fieldset>
)
