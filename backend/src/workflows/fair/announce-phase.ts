import type { MedusaContainer } from "@medusajs/framework/types"
import { phaseFactsOf } from "../../fairs/edition-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { phaseOf } from "../../fairs/phase"

/**
 * Tells followers of the phase an edition is in, once each time it changes. A crash right after telling tells once more:
 * what follows a phase must be safe to repeat.
 */
export async function announcePhase(
  container: MedusaContainer,
  edition_id: string,
  now: Date,
): Promise<boolean> {
  const service = fairService(container)
  return await service.whileLocked(edition_id, async ({ edition, call, context }) => {
    const phase = phaseOf(phaseFactsOf(edition, call), now)
    if (edition.told_phase === phase) return false
    await service.updateFairEditions({ id: edition_id, told_phase: phase }, context)
    await emitFairEvent(container, "fair.phase_changed", { edition_id, phase })
    return true
  })
}
