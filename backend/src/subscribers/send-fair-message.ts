import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendFairMessage } from "../fairs/news/send-fair-message"

/** Sends what the people of a fair wrote to its exhibitors. */
export default async function onMessage({
  event,
  container,
}: SubscriberArgs<{ message_id: string }>): Promise<void> {
  await sendFairMessage(container, event.data.message_id)
}

export const config: SubscriberConfig = {
  event: "fair.message_sent",
  context: { subscriberId: "send-fair-message" },
}
