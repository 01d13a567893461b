import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition } from "../../fairs/edition-facts"
import { assertDeadline } from "../../fairs/edition-rules"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import type { FairActor } from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { assertComing } from "./save-call"
import { statusConflict } from "./status-conflict"

export type CallPublication = { edition_id: string; actor: FairActor; now: Date }

/**
 * Publishes the call: from now on the edition is public and cooperatives of the invited regions may apply.
 *
 * @throws {ApiError} 400 `call_missing`, `deadline_passed`, `deadline_after_opening`; 404 `fair_not_found`; 409
 * `edition_status_conflict` when it is published already
 */
export async function publishCall(
  container: MedusaContainer,
  { edition_id, actor, now }: CallPublication,
): Promise<void> {
  const service = fairService(container)
  await service.whileLocked(edition_id, async ({ edition, call, context }) => {
    if (edition.status !== "draft") throw statusConflict("publish the call of", edition.status)
    if (!call) throw ApiError.notAllowed("call_missing", "Write the call first.")
    assertComing(call.deadline, now)
    assertDeadline(call.deadline, daysOfEdition(edition))
    await service.updateFairCalls({ id: call.id, published_at: now, published_by: actor.id }, context)
    await service.updateFairEditions(
      { id: edition_id, status: "call", version: edition.version + 1 },
      context,
    )
    await service.record(edition_id, actor, [{ kind: "call_published" }], context)
  })
  await emitFairEvent(container, "fair.call_published", { edition_id })
  await announcePhase(container, edition_id, now)
}
