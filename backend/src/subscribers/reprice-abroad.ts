import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { eventIds } from "../search/affected/event-ids"
import { repriceAbroad } from "../workflows/abroad"

/** A product or a size that is new, or whose price may have changed: its prices abroad follow. */
export default async function onPriceChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const ids = eventIds(event.data)
  if (ids.length) await repriceAbroad(container, { ids })
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated", "product-variant.created", "product-variant.updated"],
  context: { subscriberId: "reprice-abroad" },
}
