import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordPriorityDecisionsWorkflow } from "../workflows/record-decisions"

/** The rule's first answer for a product, and each later one that differs, is written to the log. */
export default async function logProductDecision({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordPriorityDecisionsWorkflow(container).run({ input: { product_ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: ["product.created", "product.updated"] }
