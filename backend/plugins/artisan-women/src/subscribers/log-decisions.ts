import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ARTISAN_WOMEN_MODULE } from "../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../modules/artisan-women/service"
import { recordPriorityDecisionsWorkflow } from "../workflows/record-decisions"

const BATCH = 200

/** When a credential changes, writes to the log what the rule now answers for its holder's products. */
export default async function logDecisions({ event, container }: SubscriberArgs<{ subject_id: string }>) {
  const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { subject_id } = event.data
  const subjects = await service.options.readSubjects?.(query, [subject_id])
  const productIds = [...(subjects?.get(subject_id)?.product_ids ?? [])]
  for (let start = 0; start < productIds.length; start += BATCH) {
    await recordPriorityDecisionsWorkflow(container).run({
      input: { product_ids: productIds.slice(start, start + BATCH) },
    })
  }
}

export const config: SubscriberConfig = { event: "priority_credential.changed" }
