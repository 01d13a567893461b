import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { bookParts } from "../books/book-part"
import { cancelCooperativeOrdersWorkflow } from "../workflows/cooperative-order"

/** An order cancelled in the dashboard is cancelled for each of its cooperatives. */
export default async function onOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { result } = await cancelCooperativeOrdersWorkflow(container).run({
    input: { order_id: event.data.id },
  })
  await bookParts(container, result)
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "cancel-cooperative-orders" },
}
