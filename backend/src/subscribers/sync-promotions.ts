import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { syncPromotions } from "../workflows/fair/campaign/sync-promotions"

/** An edition's exhibitors changed: its promotions hold their goods, and no others. */
export default async function syncPromotionsOf({
  event,
  container,
}: SubscriberArgs<{ edition_id: string }>): Promise<void> {
  await syncPromotions(container, event.data.edition_id)
}

export const config: SubscriberConfig = {
  event: "fair.exhibitors_changed",
  context: { subscriberId: "sync-promotions" },
}
