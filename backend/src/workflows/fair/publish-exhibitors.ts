import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import type { AllocationReason } from "../../fairs/allocation/reasons"
import { daysOfEdition } from "../../fairs/edition-facts"
import { answerBy } from "../../fairs/exhibitor-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { boundsOf } from "../../fairs/hours"
import { jsonList } from "../../fairs/json-list"
import { readFairCooperatives } from "../../fairs/read-cooperatives"
import {
  FAIR_SYSTEM,
  type FairActor,
  type FairModuleService,
  type LockedEdition,
} from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { statusConflict } from "./status-conflict"

/** A place in an allocation: `rank` counts from 1. */
export type RankedCooperative = {
  cooperative_id: string
  rank: number
  reasons: AllocationReason[]
  outcome: "stand" | "waiting"
}

type Publication = {
  actor?: FairActor
  now?: Date
  /** What else is written with it, all or nothing, e.g. the status of the allocation. Passes on `locked.context`. */
  alongside?: (locked: LockedEdition) => Promise<void>
}

/**
 * Makes exhibitors of the ranked applicants: those with the outcome `stand` are offered the stands in the order of the
 * plan, the best rank first, and have two days to answer; the others wait. Who withdrew its application meanwhile, or may
 * no longer sell, is offered nothing.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `edition_status_conflict` unless the call is out, `edition_open`,
 * `plan_missing` without as many stands as were given
 * @example await publishExhibitors(container, editionId, result.ranked, { actor: { type: "user", id } })
 */
export async function publishExhibitors(
  container: MedusaContainer,
  edition_id: string,
  ranked: readonly RankedCooperative[],
  { actor = FAIR_SYSTEM, now = new Date(), alongside }: Publication = {},
): Promise<void> {
  const service = fairService(container)
  const ids = ranked.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  const given = await service.whileLocked(edition_id, async (locked) => {
    const { edition, context } = locked
    if (edition.status !== "call") throw statusConflict("give the stands of", edition.status)
    if (now >= boundsOf(daysOfEdition(edition)).starts)
      throw ApiError.conflict("edition_open", "The doors have opened.")
    const applications = await service.listFairApplications(
      { edition_id, status: "submitted" },
      { select: ["cooperative_id"], take: null },
      context,
    )
    const applied = new Set(applications.map(({ cooperative_id }) => cooperative_id))
    const comes = (id: string) => applied.has(id) && cooperatives.get(id)?.status === "verified"
    const rows = await writeExhibitors(service, locked, { ranked, comes, now })
    await service.updateFairEditions(
      { id: edition_id, status: "allocated", version: edition.version + 1 },
      context,
    )
    const facts = { offered: rows.offered.length, waiting: rows.waiting.length }
    await service.record(edition_id, actor, [{ kind: "exhibitors_published", facts }], context)
    await alongside?.(locked)
    return rows
  })
  await emitFairEvent(container, "fair.exhibitors_changed", { edition_id, told: given })
  await announcePhase(container, edition_id, now)
}

type Placing = { ranked: readonly RankedCooperative[]; comes: (id: string) => boolean; now: Date }

async function writeExhibitors(
  service: FairModuleService,
  { edition, context }: LockedEdition,
  { ranked, comes, now }: Placing,
): Promise<{ offered: string[]; waiting: string[] }> {
  const stands = await service.listFairStands(
    { edition_id: edition.id },
    { take: null, order: { position: "ASC", id: "ASC" } },
    context,
  )
  const inOrder = [...ranked].sort((a, b) => a.rank - b.rank)
  const winners = inOrder.filter(
    ({ outcome, cooperative_id }) => outcome === "stand" && comes(cooperative_id),
  )
  if (winners.length > stands.length)
    throw ApiError.conflict("plan_missing", `The plan has ${stands.length} stands.`)
  const standOf = new Map(winners.map(({ cooperative_id }, index) => [cooperative_id, stands[index]?.id]))
  const answer_by = answerBy(now, boundsOf(daysOfEdition(edition)).starts)
  const rows = inOrder.map(({ cooperative_id, rank, reasons }) => {
    const row = { edition_id: edition.id, cooperative_id, rank, reasons: jsonList(reasons) }
    const stand_id = standOf.get(cooperative_id)
    if (stand_id) return { ...row, status: "offered" as const, stand_id, offered_at: now, answer_by }
    if (comes(cooperative_id)) return { ...row, status: "waiting" as const }
    return { ...row, status: "withdrawn" as const, withdrawn_at: now, withdraw_reason: "not_available" }
  })
  await service.createFairExhibitors(rows, context)
  const idsOf = (wanted: string) =>
    rows.filter(({ status }) => status === wanted).map(({ cooperative_id }) => cooperative_id)
  return { offered: idsOf("offered"), waiting: idsOf("waiting") }
}
