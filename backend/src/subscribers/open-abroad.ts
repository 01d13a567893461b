import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EXCHANGE_RATE_SET, openAbroad } from "../workflows/abroad"

/** A new rate: prices abroad follow at once, and shops that do not yet deliver abroad begin to. */
export default async function onRateSet({ container }: SubscriberArgs<unknown>): Promise<void> {
  await openAbroad(container)
}

export const config: SubscriberConfig = {
  event: EXCHANGE_RATE_SET,
  context: { subscriberId: "open-abroad" },
}
