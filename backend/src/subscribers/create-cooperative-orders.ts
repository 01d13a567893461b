import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { createCooperativeOrdersWorkflow } from "../workflows/cooperative-order"
import { notifyShopper } from "../workflows/cooperative-order/notify-shopper"

/** Divides an order among its cooperatives as soon as it is placed, then tells the shopper. */
export default async function onOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await createCooperativeOrdersWorkflow(container).run({ input: { order_id: event.data.id } })
  await notifyShopper(container, { template: "order_placed", order_id: event.data.id })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "create-cooperative-orders" },
}
