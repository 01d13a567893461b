import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { openStandPickups } from "../fairs/stand-pickup/open-stand-pickups"

/** A fair opens, or somebody comes to it: their goods can be fetched at the stand. */
export default async function onFairMoved({ container }: SubscriberArgs<unknown>): Promise<void> {
  await openStandPickups(container, new Date())
}

export const config: SubscriberConfig = {
  event: ["fair.phase_changed", "fair.exhibitors_changed"],
  context: { subscriberId: "open-stand-pickups" },
}
