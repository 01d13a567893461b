import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { moveCooperativeShop } from "../workflows/delivery/move-cooperative-shop"

/** A cooperative that moved to another province delivers from there. */
export default async function onCooperativeUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await moveCooperativeShop(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "cooperative.updated",
  context: { subscriberId: "move-cooperative-shop" },
}
