import { Label, Select } from "@medusajs/ui"

type Props<Value extends string> = {
  id: string
  label: string
  value: Value
  values: readonly Value[]
  nameOf: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One labelled choice among a few values. */
export function Choice<Value extends string>({ id, label, value, values, nameOf, onChoose }: Props<Value>) {
  const choose = (chosen: string) => {
    const known = values.find((candidate) => candidate === chosen)
    if (known) onChoose(known)
  }
  return (
    <>
      <Label htmlFor={id}>{label}</Label>
      <Select value={value} onValueChange={choose}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {values.map((candidate) => (
            <Select.Item key={candidate} value={candidate}>
              {nameOf(candidate)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </>
  )
}
