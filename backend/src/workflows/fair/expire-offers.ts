import type { MedusaContainer } from "@medusajs/framework/types"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { FAIR_SYSTEM } from "../../modules/fair/service"
import { moveUp } from "./move-up"
import { readMayExhibit } from "./who-may-exhibit"

/**
 * Takes back the stands of an edition whose offers nobody answered in time, and offers them to the next of the waiting
 * list, before the doors open. Also fills stands that a crash left free.
 */
export async function expireOffers(container: MedusaContainer, edition_id: string, now: Date): Promise<void> {
  const service = fairService(container)
  const mayExhibit = await readMayExhibit(container, edition_id)
  const told = await service.whileLocked(edition_id, async (locked) => {
    const { edition, context } = locked
    if (edition.status !== "allocated") return { expired: [], moved_up: [] }
    const late = await service.listFairExhibitors(
      { edition_id, status: "offered", answer_by: { $lte: now } },
      { take: null },
      context,
    )
    const gone = { status: "withdrawn" as const, stand_id: null, withdrawn_at: now }
    await service.updateFairExhibitors(
      late.map(({ id }) => ({ id, ...gone, withdraw_reason: "offer_over" })),
      context,
    )
    await service.record(
      edition_id,
      FAIR_SYSTEM,
      late.map(({ cooperative_id, stand_id }) => ({
        kind: "offer_over",
        cooperative_id,
        facts: { stand_id },
      })),
      context,
    )
    const expired = late.map(({ cooperative_id }) => cooperative_id)
    return { expired, moved_up: await moveUp(service, locked, { now, mayExhibit }) }
  })
  if (told.expired.length || told.moved_up.length)
    await emitFairEvent(container, "fair.exhibitors_changed", { edition_id, told })
}
