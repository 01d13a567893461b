import { Trans } from "@lingui/react/macro"
import { Checkbox } from "~/design/choice-card"
import { CONTROL_LOOK } from "~/design/field"
import { leftToSend, type Order } from "./order"

/** Only some of the goods leave now. Asked only where there is more than one piece to send. */
export const PartialShipment = ({ order }: { order: Order }) => {
  const lines = order.items.filter((line) => leftToSend(line) > 0)
  if (lines.reduce((sum, line) => sum + leftToSend(line), 0) < 2) return null
  return (
    <fieldset className="group grid gap-3 rounded-control border border-line px-4 py-2">
      <legend className="sr-only">
        <Trans>Only some of the goods</Trans>
      </legend>
      <Checkbox name="part" label={<Trans>Only some of the goods leave now</Trans>} />
      <ul className="hidden gap-3 pb-2 group-has-checked:grid">
        {lines.map((line) => (
          <li key={line.id}>
            <label className="grid grid-cols-[1fr_5.5rem] items-center gap-3">
              <bdi>{line.title}</bdi>
              <input
                type="number"
                inputMode="numeric"
                name={`quantity.${line.id}`}
                min={0}
                max={leftToSend(line)}
                defaultValue={leftToSend(line)}
                dir="ltr"
                className={`${CONTROL_LOOK} text-center text-xl font-semibold`}
              />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
