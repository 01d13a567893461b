import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition } from "../../fairs/edition-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { boundsOf } from "../../fairs/hours"
import type { FairActor } from "../../modules/fair/service"
import { findExhibitor } from "./find-exhibitor"

export type Presence = {
  edition_id: string
  exhibitor_id: string
  was_present: boolean
  actor: FairActor
  now: Date
}

/**
 * Says whether an exhibitor who had a stand came; the next allocation counts those who did not.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_exhibitor_not_found`; 409 `edition_not_open` before the doors open,
 * `no_stand_offered` for who had no stand
 */
export async function markPresence(
  container: MedusaContainer,
  { edition_id, exhibitor_id, was_present, actor, now }: Presence,
): Promise<void> {
  const service = fairService(container)
  await service.whileLocked(edition_id, async (locked) => {
    const { edition, context } = locked
    const { id, cooperative_id, status } = await findExhibitor(service, locked, { id: exhibitor_id })
    if (now < boundsOf(daysOfEdition(edition)).starts)
      throw ApiError.conflict("edition_not_open", "The doors have not opened yet.")
    if (status !== "confirmed")
      throw ApiError.conflict("no_stand_offered", "Only a confirmed exhibitor can be present.")
    await service.updateFairExhibitors({ id, was_present }, context)
    const event = { kind: "presence_marked", cooperative_id, facts: { was_present } }
    await service.record(edition_id, actor, [event], context)
  })
  await emitFairEvent(container, "fair.exhibitors_changed", { edition_id })
}
