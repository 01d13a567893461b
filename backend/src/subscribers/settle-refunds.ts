import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleRefunds } from "../refunds/settle-refunds"

/** Gives back what was paid for what will not come, or has come back. */
export default async function onPartShrunk({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleRefunds(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: [
    "cooperative_order.refused",
    "cooperative_order.cancelled",
    "cooperative_order.line_cancelled",
    "cooperative_order.return_received",
  ],
  context: { subscriberId: "settle-refunds" },
}
