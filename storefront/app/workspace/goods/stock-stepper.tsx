import { Trans, useLingui } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { type Json, useEntriesAbout, useEntriesAhead, useQueuedAction } from "../offline"
import { isJsonObject } from "../offline/json-object"

type Props = { productId: string; variantId: string; stock: number; title: string }

/** How many are left, with one fewer and one more under the thumb. Works without a signal: changes add up. */
export const StockStepper = ({ productId, variantId, stock, title }: Props) => {
  const { t } = useLingui()
  const { run } = useQueuedAction()
  const about = `stock:${variantId}`
  const ahead = useEntriesAhead(about).reduce((sum, { body }) => sum + changeOf(body), 0)
  const isWaiting = useEntriesAbout(about).length > 0
  const shown = Math.max(0, stock + ahead)
  const change = (by: 1 | -1) => {
    if (shown + by < 0) return
    void run({
      path: `products/${productId}/stock`,
      body: { variant_id: variantId, change: by },
      label: by > 0 ? t`${title}: one more` : t`${title}: one fewer`,
      about,
    })
  }
  return (
    <form
      method="post"
      className="flex items-center gap-2"
      data-stock={shown}
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent
        change(submitter?.getAttribute("value") === "-1" ? -1 : 1)
      }}
    >
      <input type="hidden" name="intent" value="stock" />
      <input type="hidden" name="id" value={productId} />
      <input type="hidden" name="variant_id" value={variantId} />
      <StepButton by={-1} label={t`${title}: one fewer`} isDisabled={shown === 0} />
      <output className="grid min-w-14 text-center leading-tight">
        <span className="text-3xl font-semibold tabular-nums">{shown}</span>
        <span className="text-sm text-ink-soft">
          {isWaiting ? <Trans>waiting</Trans> : <Trans>left</Trans>}
        </span>
      </output>
      <StepButton by={1} label={t`${title}: one more`} />
    </form>
  )
}

const StepButton = ({ by, label, isDisabled }: { by: 1 | -1; label: string; isDisabled?: boolean }) => (
  <button
    type="submit"
    name="change"
    value={by}
    aria-label={label}
    disabled={isDisabled}
    className="grid size-14 cursor-pointer place-items-center rounded-control border border-line-strong bg-paper hover:border-clay disabled:cursor-not-allowed disabled:text-line-strong"
  >
    <Icon name={by < 0 ? "minus" : "plus"} className="size-7" />
  </button>
)

const changeOf = (body: Json | undefined): number =>
  isJsonObject(body) && typeof body.change === "number" ? body.change : 0
