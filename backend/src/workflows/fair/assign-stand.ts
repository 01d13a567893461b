import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import type { FairActor } from "../../modules/fair/service"
import { findExhibitor } from "./find-exhibitor"
import { statusConflict } from "./status-conflict"

export type StandAssignment = {
  edition_id: string
  exhibitor_id: string
  stand_id: string
  actor: FairActor
}

/**
 * Moves an exhibitor who has a stand to another one. Where somebody else has it, the two change places.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_exhibitor_not_found`, `fair_stand_not_found`; 409 `no_stand_offered` for
 * who waits or withdrew, `edition_status_conflict`
 */
export async function assignStand(
  container: MedusaContainer,
  { edition_id, exhibitor_id, stand_id, actor }: StandAssignment,
): Promise<void> {
  const service = fairService(container)
  const moved = await service.whileLocked(edition_id, async (locked) => {
    const { edition, context, manager } = locked
    const exhibitor = await findExhibitor(service, locked, { id: exhibitor_id })
    if (edition.status !== "allocated") throw statusConflict("move the stands of", edition.status)
    if (!exhibitor.stand_id)
      throw ApiError.conflict("no_stand_offered", "Only an exhibitor with a stand can move.")
    const [stand] = await service.listFairStands({ id: stand_id, edition_id }, { take: 1 }, context)
    if (!stand) throw ApiError.notFound("fair_stand")
    if (exhibitor.stand_id === stand_id) return []
    const [other] = await service.listFairExhibitors({ edition_id, stand_id }, { take: 1 }, context)
    const changed = [exhibitor, ...(other ? [other] : [])]
    await service.updateFairExhibitors(
      changed.map(({ id }) => ({ id, stand_id: null })),
      context,
    )
    await manager.flush()
    await service.updateFairExhibitors(
      [{ id: exhibitor.id, stand_id }, ...(other ? [{ id: other.id, stand_id: exhibitor.stand_id }] : [])],
      context,
    )
    await service.record(
      edition_id,
      actor,
      changed.map(({ cooperative_id }) => ({
        kind: "stand_moved",
        cooperative_id,
        facts: { stand: stand.number },
      })),
      context,
    )
    return changed.map(({ cooperative_id }) => cooperative_id)
  })
  if (moved.length)
    await emitFairEvent(container, "fair.exhibitors_changed", { edition_id, told: { stand_moved: moved } })
}
