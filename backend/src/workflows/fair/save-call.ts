import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { daysOfEdition } from "../../fairs/edition-facts"
import { assertDeadline } from "../../fairs/edition-rules"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { replacedTexts } from "../../fairs/replaced"
import type { LanguageTexts } from "../../languages/language-text"
import type { FairActor } from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { assertRegions } from "./assert-places"
import { statusConflict } from "./status-conflict"

export type CallFields = {
  edition_id: string
  texts: LanguageTexts
  deadline: Date
  invited_regions: string[]
  actor: FairActor
  now: Date
}

/**
 * Writes the call of an edition. Once it is published its deadline may still be moved, never into the past.
 *
 * @throws {ApiError} 400 `unknown_region`, `deadline_after_opening`, `deadline_passed`; 404 `fair_not_found`; 409
 * `edition_status_conflict` once the stands are given
 */
export async function saveCall(
  container: MedusaContainer,
  { edition_id, texts, deadline, invited_regions, actor, now }: CallFields,
): Promise<void> {
  const service = fairService(container)
  await assertRegions(container, invited_regions)
  await service.whileLocked(edition_id, async ({ edition, call, context }) => {
    if (edition.status !== "draft" && edition.status !== "call")
      throw statusConflict("change the call of", edition.status)
    assertDeadline(deadline, daysOfEdition(edition))
    if (call?.published_at) assertComing(deadline, now)
    const fields = { texts, deadline, invited_regions: [...new Set(invited_regions)] }
    await (call
      ? service.updateFairCalls({ id: call.id, ...fields, texts: replacedTexts(texts) }, context)
      : service.createFairCalls({ edition_id, ...fields }, context))
    const facts = { deadline: deadline.toISOString(), invited_regions: fields.invited_regions }
    await service.record(edition_id, actor, [{ kind: "call_saved", facts }], context)
  })
  await emitFairEvent(container, "fair.changed", { edition_id })
  await announcePhase(container, edition_id, now)
}

/** @throws {ApiError} 400 `deadline_passed` */
export function assertComing(deadline: Date, now: Date): void {
  if (deadline > now) return
  throw ApiError.invalid("deadline_passed", "The deadline has passed.", { deadline: "deadline_passed" })
}
