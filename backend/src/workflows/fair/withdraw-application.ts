import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { fairService } from "../../fairs/fair-service"
import type { FairActor } from "../../modules/fair/service"
import { statusConflict } from "./status-conflict"

export type ApplicationWithdrawal = {
  edition_id: string
  cooperative_id: string
  actor: FairActor
  now: Date
}

/**
 * Takes an application back, until the stands are given; afterwards it is the stand that is given back.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_application_not_found`; 409 `edition_status_conflict`
 */
export async function withdrawApplication(
  container: MedusaContainer,
  { edition_id, cooperative_id, actor, now }: ApplicationWithdrawal,
): Promise<void> {
  const service = fairService(container)
  await service.whileLocked(edition_id, async ({ edition, context }) => {
    if (edition.status !== "call") throw statusConflict("withdraw from", edition.status)
    const [application] = await service.listFairApplications(
      { edition_id, cooperative_id, status: "submitted" },
      { take: 1 },
      context,
    )
    if (!application) throw ApiError.notFound("fair_application")
    await service.updateFairApplications(
      { id: application.id, status: "withdrawn", withdrawn_at: now },
      context,
    )
    await service.record(edition_id, actor, [{ kind: "application_withdrawn", cooperative_id }], context)
  })
}
