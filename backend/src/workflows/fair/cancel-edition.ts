import type { MedusaContainer } from "@medusajs/framework/types"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import type { FairActor } from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { statusConflict } from "./status-conflict"

export type Cancellation = { edition_id: string; reason: string; actor: FairActor; now: Date }

/**
 * Calls an edition off, with the reason its page and its exhibitors are given. What was applied for and given is kept.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `edition_status_conflict` for one that is closed or cancelled
 */
export async function cancelEdition(
  container: MedusaContainer,
  { edition_id, reason, actor, now }: Cancellation,
): Promise<void> {
  const service = fairService(container)
  const wasPublic = await service.whileLocked(edition_id, async ({ edition, context }) => {
    if (edition.status === "closed" || edition.status === "cancelled")
      throw statusConflict("cancel", edition.status)
    await service.updateFairEditions(
      { id: edition_id, status: "cancelled", cancel_reason: reason, version: edition.version + 1 },
      context,
    )
    await service.record(edition_id, actor, [{ kind: "cancelled", reason }], context)
    return edition.status !== "draft"
  })
  await emitFairEvent(container, "fair.changed", { edition_id })
  await announcePhase(container, edition_id, now)
  if (wasPublic)
    await emitFairEvent(container, "fair.exhibitors_changed", {
      edition_id,
      told: { cancelled: "everybody" },
    })
}
