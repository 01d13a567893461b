import { Trans, useLingui } from "@lingui/react/macro"
import { z } from "zod"
import { Badge } from "~/design/badge"
import type { OutboxEntry } from "../offline"
import { workStatus } from "../orders/statuses"

const orderSchema = z.object({ status: z.string(), number: z.string() })
const currentSchema = z.union([orderSchema, z.object({ order: orderSchema }).transform(({ order }) => order)])

/** How the thing stands at the market now, where it can be said in a word. */
export const HowItStands = ({ entry }: { entry: OutboxEntry }) => {
  const { i18n } = useLingui()
  const order = currentSchema.safeParse(entry.refusal?.current)
  if (!order.success) return null
  const status = workStatus(order.data.status)
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Trans>It stands now:</Trans>
      <Badge tone={status.tone} icon={status.icon} className="text-base">
        {i18n._(status.label)}
      </Badge>
    </p>
  )
}
