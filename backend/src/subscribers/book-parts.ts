import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { bookPart, logUnbooked } from "../books/book-part"

type PartNews = { id: string; cooperative_order_id?: string }

/** Books what happened to a part. What fails is logged, and the job books it later. */
export default async function onPartNews({ event, container }: SubscriberArgs<PartNews>): Promise<void> {
  const partId = event.data.cooperative_order_id ?? event.data.id
  try {
    await bookPart(container, partId)
  } catch (error) {
    logUnbooked(container, partId, error)
  }
}

export const config: SubscriberConfig = {
  event: [
    "cooperative_order.created",
    "cooperative_order.delivered",
    "cooperative_order.refused",
    "cooperative_order.cancelled",
    "cooperative_order.line_cancelled",
    "cooperative_order.return_received",
    "shopper_refund.sent",
  ],
  context: { subscriberId: "book-parts" },
}
