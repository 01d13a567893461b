import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cancelCooperativeOrdersWorkflow } from "../workflows/cooperative-order"

/** An order cancelled in the dashboard is cancelled for each of its cooperatives. */
export default async function onOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await cancelCooperativeOrdersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "cancel-cooperative-orders" },
}
