import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellExhibitors, toldSchema } from "../fairs/news/tell-exhibitors"

/** Tells cooperatives what became of their part in a fair. */
export default async function onExhibitorsChanged({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  await tellExhibitors(container, toldSchema.parse(event.data))
}

export const config: SubscriberConfig = {
  event: "fair.exhibitors_changed",
  context: { subscriberId: "tell-exhibitors" },
}
