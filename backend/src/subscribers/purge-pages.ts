import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findTags } from "../page-purge/find-tags"
import { PurgeBatch } from "../page-purge/purge-batch"
import { PURGE_EVENTS } from "../page-purge/purge-events"
import { readPurgeTarget, sendPurge, type PurgeTarget } from "../page-purge/send-purge"
import { changedIds, type ChangedData } from "../page-purge/changed-ids"
import { reasonOf } from "../logging/reason-of"

let batch: PurgeBatch | undefined

function startBatch(container: MedusaContainer, target: PurgeTarget): PurgeBatch {
  return new PurgeBatch(async (changes) => {
    try {
      await sendPurge(target, await findTags(container, changes))
    } catch (error) {
      // A stale page is not worth a failed sale: it is logged, and the page lives out its time in the cache.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Pages could not be purged: ${reasonOf(error)}`)
    }
  })
}

/** Has the storefront forget the pages that show what changed. Never fails and never holds up what it follows. */
export default async function purgePages({ event, container }: SubscriberArgs<ChangedData>): Promise<void> {
  const target = readPurgeTarget(process.env)
  const kind = PURGE_EVENTS[event.name]
  if (!target || !kind) return
  const current = (batch ??= startBatch(container, target))
  await Promise.all(changedIds(event.name, event.data).map((id) => current.add(kind, id)))
}

export const config: SubscriberConfig = {
  event: Object.keys(PURGE_EVENTS),
  context: { subscriberId: "purge-pages" },
}
