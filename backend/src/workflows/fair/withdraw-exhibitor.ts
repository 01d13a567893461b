import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition } from "../../fairs/edition-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { boundsOf } from "../../fairs/hours"
import type { FairActor } from "../../modules/fair/service"
import { type ExhibitorOf, findExhibitor } from "./find-exhibitor"
import { moveUp } from "./move-up"
import { statusConflict } from "./status-conflict"
import { readMayExhibit } from "./who-may-exhibit"

export type ExhibitorWithdrawal = {
  edition_id: string
  exhibitor: ExhibitorOf
  reason: string | null
  actor: FairActor
  now: Date
}

/**
 * Gives a stand back, or a place on the waiting list; the next of the list moves up at once. Of several at the same
 * instant each frees its own stand, and each stand is offered once.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_exhibitor_not_found`; 409 `edition_open` once the doors have opened,
 * `edition_status_conflict`, `exhibitor_status_conflict` for who withdrew already
 */
export async function withdrawExhibitor(
  container: MedusaContainer,
  { edition_id, exhibitor: of, reason, actor, now }: ExhibitorWithdrawal,
): Promise<void> {
  const service = fairService(container)
  const mayExhibit = await readMayExhibit(container, edition_id)
  const offered = await service.whileLocked(edition_id, async (locked) => {
    const { edition, context } = locked
    const exhibitor = await findExhibitor(service, locked, of)
    if (edition.status !== "allocated") throw statusConflict("withdraw from", edition.status)
    if (now >= boundsOf(daysOfEdition(edition)).starts)
      throw ApiError.conflict("edition_open", "The doors have opened.")
    if (exhibitor.status === "withdrawn")
      throw ApiError.conflict("exhibitor_status_conflict", "It has withdrawn already.")
    await service.updateFairExhibitors(
      {
        id: exhibitor.id,
        status: "withdrawn",
        stand_id: null,
        withdrawn_at: now,
        withdraw_reason: reason,
      },
      context,
    )
    const { cooperative_id, stand_id, status } = exhibitor
    const event = { kind: "exhibitor_withdrew", cooperative_id, reason, facts: { stand_id, was: status } }
    await service.record(edition_id, actor, [event], context)
    return await moveUp(service, locked, { now, mayExhibit })
  })
  await emitFairEvent(container, "fair.exhibitors_changed", { edition_id, told: { moved_up: offered } })
}
