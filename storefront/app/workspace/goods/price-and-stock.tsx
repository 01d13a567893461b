import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Checkbox } from "~/design/choice-card"
import { CONTROL_LOOK, controlAttributes, Field, type FieldWords } from "~/design/field"
import { StepButton } from "../frame/step-button"

type Props = {
  isService: boolean
  price: string
  priceFrom: boolean
  /** Undefined where the stock has buttons of its own. */
  stock: string | undefined
  errorOf: (field: string) => string | undefined
}

/** The two numbers that matter, large: what one costs, and how many there are. */
export const PriceAndStock = ({ isService, price, priceFrom, stock, errorOf }: Props) => {
  const { t } = useLingui()
  return (
    <>
      <BigNumber
        words={{ name: "price", label: t`The price, in dirhams`, error: errorOf("price") }}
        unit={t`DH`}
        value={price}
        inputMode="decimal"
      />
      {isService ? (
        <Checkbox
          name="price_from"
          value="yes"
          className="min-h-14 text-lg"
          label={<Trans>This is the least: “from” this price</Trans>}
          defaultChecked={priceFrom}
        />
      ) : stock === undefined ? null : (
        <CountField value={stock} error={errorOf("stock")} />
      )}
    </>
  )
}

type NumberProps = { words: FieldWords; unit: string; value: string; inputMode: "decimal" | "numeric" }

const BigNumber = ({ words, unit, value, inputMode }: NumberProps) => (
  <Field {...words} className="text-lg">
    <span className="flex items-center gap-3" dir="ltr">
      <input
        {...controlAttributes(words)}
        className={`${CONTROL_LOOK} min-h-18 flex-1 text-center text-4xl font-semibold tabular-nums`}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={20}
        defaultValue={value}
      />
      <span className="text-2xl text-ink-soft" aria-hidden="true">
        {unit}
      </span>
    </span>
  </Field>
)

const CountField = ({ value, error }: { value: string; error: string | undefined }) => {
  const { t } = useLingui()
  const [count, setCount] = useState(value)
  const words = { name: "stock", label: t`How many do you have?`, error }
  const step = (by: number) => setCount(String(Math.max(0, (Number(count) || 0) + by)))
  return (
    <Field {...words} className="text-lg">
      <span className="grid grid-cols-[4.5rem_1fr_4.5rem] gap-2">
        <StepButton icon="minus" size="wide" label={t`One fewer`} onClick={() => step(-1)} />
        <input
          {...controlAttributes(words)}
          dir="ltr"
          className={`${CONTROL_LOOK} min-h-18 text-center text-4xl font-semibold tabular-nums`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <StepButton icon="plus" size="wide" label={t`One more`} onClick={() => step(1)} />
      </span>
    </Field>
  )
}
