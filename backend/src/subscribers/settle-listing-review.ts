import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleReview } from "../workflows/moderation"

/** A product that waited for its origin leaves the review however the origin was decided. */
export default async function onOriginChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleReview(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "product_origin.changed",
  context: { subscriberId: "settle-listing-review" },
}
