import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordPriorityDecisionsWorkflow } from "@twiza/plugin-artisan-women/workflows"
import { reviewProductOriginsWorkflow } from "@twiza/plugin-province/workflows"
import { readSubjects } from "../priority/read-subjects"

const BATCH = 200

/**
 * When what we know of a cooperative changes, its products' origins are checked against the provinces it now declares,
 * and what the priority rule now answers for them is written to the log.
 */
export default async function reviewCooperativeFacts({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const subjects = await readSubjects(query, [event.data.id])
  const productIds = subjects.get(event.data.id)?.product_ids ?? []
  for (let start = 0; start < productIds.length; start += BATCH) {
    const product_ids = productIds.slice(start, start + BATCH)
    await reviewProductOriginsWorkflow(container).run({ input: { product_ids } })
    await recordPriorityDecisionsWorkflow(container).run({ input: { product_ids } })
  }
}

export const config: SubscriberConfig = {
  event: ["cooperative.updated", "cooperative.verified", "cooperative.suspended", "cooperative.reopened"],
}
