import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { assertMayExhibit } from "../../fairs/may-apply"
import { readFairCooperatives } from "../../fairs/read-cooperatives"
import type { FairActor } from "../../modules/fair/service"
import { findExhibitor } from "./find-exhibitor"
import { statusConflict } from "./status-conflict"

export type Confirmation = { edition_id: string; cooperative_id: string; actor: FairActor; now: Date }

/**
 * A cooperative says yes to the stand it was offered. Said twice, it is the same yes.
 *
 * @throws {ApiError} 403 `cooperative_suspended`, `cooperative_cannot_sell`; 404 `fair_not_found`,
 * `fair_exhibitor_not_found`; 409 `edition_status_conflict`, `no_stand_offered`, `offer_over` after its two days
 */
export async function confirmStand(
  container: MedusaContainer,
  { edition_id, cooperative_id, actor, now }: Confirmation,
): Promise<void> {
  const service = fairService(container)
  const cooperative = (await readFairCooperatives(container, [cooperative_id])).get(cooperative_id)
  if (!cooperative) throw ApiError.notFound("cooperative")
  const isNew = await service.whileLocked(edition_id, async (locked) => {
    const { edition, context } = locked
    const { id, status, answer_by } = await findExhibitor(service, locked, { cooperative_id })
    if (edition.status !== "allocated") throw statusConflict("confirm a stand of", edition.status)
    if (status === "confirmed") return false
    if (status !== "offered")
      throw ApiError.conflict("no_stand_offered", "No stand is offered to the cooperative.")
    assertMayExhibit(cooperative)
    if (answer_by && now >= answer_by)
      throw ApiError.conflict("offer_over", "The offer has gone to the next of the list.")
    await service.updateFairExhibitors({ id, status: "confirmed", confirmed_at: now }, context)
    await service.record(edition_id, actor, [{ kind: "exhibitor_confirmed", cooperative_id }], context)
    return true
  })
  if (isNew)
    await emitFairEvent(container, "fair.exhibitors_changed", {
      edition_id,
      told: { confirmed: [cooperative_id] },
    })
}
