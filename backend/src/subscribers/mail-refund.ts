import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { notifyShopper } from "../workflows/cooperative-order/notify-shopper"

type RefundNews = { id: string; order_id: string; cooperative_order_id: string }

/** Tells the shopper that money was given back. */
export default async function onRefundSent({ event, container }: SubscriberArgs<RefundNews>): Promise<void> {
  const { id: refund_id, order_id, cooperative_order_id: part_id } = event.data
  await notifyShopper(container, { template: "refund_sent", order_id, part_id, refund_id })
}

export const config: SubscriberConfig = {
  event: "shopper_refund.sent",
  context: { subscriberId: "mail-refund" },
}
