import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellCooperative } from "../review/news/tell-cooperative"
import { NEWS_KINDS } from "../review/news/texts"

const PREFIX = "cooperative."

/** Tells a cooperative what the network decided on it. */
export default async function onCooperativeDecision({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const kind = NEWS_KINDS.find((candidate) => event.name === `${PREFIX}${candidate}`)
  if (kind) await tellCooperative(container, event.data.id, kind)
}

export const config: SubscriberConfig = {
  event: NEWS_KINDS.map((kind) => `${PREFIX}${kind}`),
  context: { subscriberId: "tell-cooperative" },
}
