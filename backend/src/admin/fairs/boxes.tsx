import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useCategories } from "../commission-rules/use-categories"

const Box = ({ label, isOn, onTurn }: { label: string; isOn: boolean; onTurn: () => void }) => {
  const id = useId()
  return (
    <div className="flex items-center gap-2">
      <Checkbox id={id} checked={isOn} onCheckedChange={onTurn} />
      <Label htmlFor={id} size="small" weight="regular">
        {label}
      </Label>
    </div>
  )
}

type Props = {
  legend: string
  options: { value: string; label: string }[]
  values: string[]
  onChange: (values: string[]) => void
}

/** Any number of several. */
export const Boxes = ({ legend, options, values, onChange }: Props) => {
  const turn = (value: string) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-small-plus mb-2">{legend}</legend>
      <div className="grid max-h-72 gap-2 overflow-y-auto sm:grid-cols-2 lg:grid-cols-3">
        {options.map(({ value, label }) => (
          <Box key={value} label={label} isOn={values.includes(value)} onTurn={() => turn(value)} />
        ))}
      </div>
    </fieldset>
  )
}

/** The families and crafts it is about; none means every one. */
export const CategoriesField = (props: Omit<Props, "options">) => (
  <Boxes {...props} options={useCategories().options} />
)
