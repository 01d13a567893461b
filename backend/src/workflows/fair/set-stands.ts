import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { assertStandsFit, type Plan, type PlannedStand } from "../../fairs/plan"
import type { FairActor } from "../../modules/fair/service"
import { assertVersion } from "./assert-version"
import { statusConflict } from "./status-conflict"

export type StandPlan = {
  edition_id: string
  /** The version of the edition that the plan was drawn on. */
  version: number
  plan: Plan
  stands: PlannedStand[]
  actor: FairActor
}

/**
 * Draws the plan anew. A stand that keeps its number stays the same stand, with its exhibitor. The list's order is the
 * order in which stands are given.
 *
 * @throws {ApiError} 400 `stands_beyond_plan`; 404 `fair_not_found`; 409 `stand_taken` when a stand that an exhibitor has
 * is left out, `edition_changed` when somebody changed the edition meanwhile, `edition_status_conflict`
 */
export async function setStands(
  container: MedusaContainer,
  { edition_id, version, plan, stands, actor }: StandPlan,
): Promise<void> {
  const service = fairService(container)
  await service.whileLocked(edition_id, async ({ edition, context }) => {
    if (edition.status === "closed" || edition.status === "cancelled")
      throw statusConflict("draw the plan of", edition.status)
    assertVersion(edition, version)
    assertStandsFit(stands, plan, edition.stand_count)
    const [before, exhibitors] = await Promise.all([
      service.listFairStands({ edition_id }, { take: null }, context),
      service.listFairExhibitors(
        { edition_id, status: ["offered", "confirmed"] },
        { select: ["stand_id"], take: null },
        context,
      ),
    ])
    const idOf = new Map(before.map(({ number, id }) => [number, id]))
    const kept = new Set(stands.flatMap(({ number }) => idOf.get(number) ?? []))
    const gone = before.filter(({ id }) => !kept.has(id))
    const taken = gone.find(({ id }) => exhibitors.some(({ stand_id }) => stand_id === id))
    if (taken) throw ApiError.conflict("stand_taken", `Stand ${taken.number} has an exhibitor.`)
    const rows = stands.map((stand, position) => ({ ...stand, zone: stand.zone ?? null, position }))
    await service.deleteFairStands(
      gone.map(({ id }) => id),
      context,
    )
    await service.updateFairStands(
      rows.flatMap((row) => {
        const id = idOf.get(row.number)
        return id ? [{ ...row, id }] : []
      }),
      context,
    )
    await service.createFairStands(
      rows.filter(({ number }) => !idOf.has(number)).map((row) => ({ ...row, edition_id })),
      context,
    )
    await service.updateFairEditions({ id: edition_id, plan, version: version + 1 }, context)
    const facts = { stands: stands.length }
    await service.record(edition_id, actor, [{ kind: "plan_drawn", facts }], context)
  })
  await emitFairEvent(container, "fair.changed", { edition_id })
}
