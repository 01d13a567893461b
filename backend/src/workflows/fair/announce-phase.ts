import type { MedusaContainer } from "@medusajs/framework/types"
import { phaseFactsOf } from "../../fairs/edition-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { phaseOf } from "../../fairs/phase"

/** Tells followers of the phase an edition is in, once each time it changes, after the change is committed. */
export async function announcePhase(
  container: MedusaContainer,
  edition_id: string,
  now: Date,
): Promise<void> {
  const service = fairService(container)
  const phase = await service.whileLocked(edition_id, async ({ edition, call, manager }) => {
    const phase = phaseOf(phaseFactsOf(edition, call), now)
    if (edition.told_phase === phase) return null
    await manager.execute(`update fair_edition set told_phase = ? where id = ?`, [phase, edition_id])
    return phase
  })
  if (phase) await emitFairEvent(container, "fair.phase_changed", { edition_id, phase })
}
