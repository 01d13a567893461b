import { Select } from "@medusajs/ui"

const NONE = "every"

type Props = {
  /** What it is called whatever the language: `data-choice`. */
  name?: string
  label: string
  value: string
  options: { value: string; label: string }[]
  /** What stands there while nothing is chosen; the label, unless it is said. */
  placeholder?: string
  /** What choosing nothing is called; without it, something has to be chosen. */
  every?: string
  onChange: (value: string) => void
}

/** One of several, or all of them. */
export const Choice = ({ name, label, placeholder = label, value, options, every, onChange }: Props) => (
  <Select
    size="small"
    value={value || (every ? NONE : "")}
    onValueChange={(next) => onChange(next === NONE ? "" : next)}
  >
    <Select.Trigger aria-label={label} data-choice={name}>
      <Select.Value placeholder={placeholder} />
    </Select.Trigger>
    <Select.Content>
      {every && <Select.Item value={NONE}>{every}</Select.Item>}
      {options.map((option) => (
        <Select.Item key={option.value} value={option.value} data-value={option.value}>
          {option.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
