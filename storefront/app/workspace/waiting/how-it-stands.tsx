import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import type { OutboxEntry } from "../offline"
import { isJsonObject } from "../offline/json-object"
import { workStatus } from "../orders/statuses"

/** How the thing stands at the market now, where it can be said in a word. */
export const HowItStands = ({ entry }: { entry: OutboxEntry }) => {
  const { i18n } = useLingui()
  const current = entry.refusal?.current
  const order = isJsonObject(current) && isJsonObject(current.order) ? current.order : current
  if (!isJsonObject(order) || typeof order.status !== "string" || !entry.about?.startsWith("order:"))
    return null
  const status = workStatus(order.status)
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Trans>It stands now:</Trans>
      <Badge tone={status.tone} icon={status.icon} className="text-base">
        {i18n._(status.label)}
      </Badge>
    </p>
  )
}
