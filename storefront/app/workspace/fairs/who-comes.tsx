import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Icon, type IconName } from "~/design/icon"
import { StepButton } from "../frame/step-button"

type Props = {
  people: number
  needs: { electricity?: boolean | undefined; lodging?: boolean | undefined }
}

/** How many people come, with one fewer and one more under the thumb, and what the stand needs. */
export const WhoComes = ({ people, needs }: Props) => {
  const { t } = useLingui()
  const [count, setCount] = useState(people)
  return (
    <>
      <div className="flex items-center justify-center gap-4">
        <StepButton
          icon="minus"
          size="thumb"
          label={t`One fewer`}
          onClick={() => setCount(Math.max(1, count - 1))}
        />
        <label className="grid justify-items-center">
          <input
            name="people"
            inputMode="numeric"
            value={count}
            onChange={(event) => setCount(Number(event.target.value.replace(/\D/g, "")) || 0)}
            className="w-24 bg-transparent text-center text-6xl font-semibold tabular-nums"
          />
          <span className="flex items-center gap-2 text-lg">
            <Icon name="women" className="size-7 text-clay" />
            <Trans>people</Trans>
          </span>
        </label>
        <StepButton
          icon="plus"
          size="thumb"
          label={t`One more`}
          onClick={() => setCount(Math.min(20, count + 1))}
        />
      </div>
      <fieldset className="grid grid-cols-2 gap-3">
        <legend className="mb-2 text-lg">
          <Trans>What do you need?</Trans>
        </legend>
        <Need name="electricity" icon="plug" label={t`Electricity`} isChecked={needs.electricity ?? false} />
        <Need name="lodging" icon="bed" label={t`A place to sleep`} isChecked={needs.lodging ?? false} />
      </fieldset>
    </>
  )
}

type NeedProps = { name: string; icon: IconName; label: string; isChecked: boolean }

const Need = ({ name, icon, label, isChecked }: NeedProps) => (
  <label className="grid min-h-32 cursor-pointer content-center justify-items-center gap-2 rounded-card border-2 border-line bg-paper p-3 text-center font-medium has-checked:border-clay has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-indigo">
    <Icon name={icon} className="size-12 text-clay" />
    <span className="flex items-center gap-2">
      <input type="checkbox" name={name} defaultChecked={isChecked} className="size-6 accent-clay" />
      {label}
    </span>
  </label>
)
