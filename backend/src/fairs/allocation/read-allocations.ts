import type { MedusaContainer } from "@medusajs/framework/types"
import { isDeepStrictEqual } from "node:util"
import { ApiError } from "../../api/errors/api-error"
import { fairService } from "../fair-service"
import { readFairCooperatives } from "../read-cooperatives"
import { allocate } from "./allocate"
import { applyChanges } from "./apply-changes"
import { allocationInputSchema, allocationResultSchema } from "./types"

type Service = ReturnType<typeof fairService>
type Row = Awaited<ReturnType<Service["listFairAllocations"]>>[number]

function cardOf(row: Row) {
  const { id, number, rule_version, seed, status } = row
  const { proposed_by, proposed_at, approved_by, approved_at, published_at } = row
  return {
    ...{ id, number, rule_version, seed, status },
    ...{ proposed_by, proposed_at, approved_by, approved_at, published_at },
  }
}

async function findRow(container: MedusaContainer, edition_id: string, id: string): Promise<Row> {
  const [row] = await fairService(container).listFairAllocations(
    { id, edition_id },
    { take: 1, relations: ["changes"] },
  )
  if (!row) throw ApiError.notFound("fair_allocation")
  return row
}

/** The allocations of an edition, the latest first, without their ranks. */
export async function listAllocations(container: MedusaContainer, edition_id: string) {
  const rows = await fairService(container).listFairAllocations(
    { edition_id },
    { take: null, order: { number: "DESC" } },
  )
  return rows.map(cardOf)
}

/**
 * One allocation: what it was computed from, its ranking as the changes by hand leave it, each rank with its cooperative
 * and its reasons, and those changes.
 *
 * @throws {ApiError} 404 `fair_allocation_not_found`
 */
export async function readAllocation(container: MedusaContainer, edition_id: string, id: string) {
  const row = await findRow(container, edition_id, id)
  const changes = [...row.changes].sort((a, b) => a.changed_at.getTime() - b.changed_at.getTime())
  const { applicants, ...input } = allocationInputSchema.parse(row.input)
  const { ranked, ...shares } = applyChanges(allocationResultSchema.parse(row.result), changes)
  const ids = ranked.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  const factsOf = new Map(applicants.map((one) => [one.cooperative_id, one]))
  return {
    ...cardOf(row),
    ...{ stands: input.stands, quotas: input.quotas, ...shares },
    ranked: ranked.map((one) => ({
      ...one,
      tier: factsOf.get(one.cooperative_id)?.tier ?? null,
      absences: factsOf.get(one.cooperative_id)?.absences ?? null,
      cooperative: cooperatives.get(one.cooperative_id) ?? null,
    })),
    changes: changes.map(({ cooperative_id, from_rank, to_rank, reason, changed_by, changed_at }) => ({
      ...{ cooperative_id, from_rank, to_rank, reason, changed_by, changed_at },
    })),
  }
}

/**
 * Computes an allocation again from what it was computed from, and says whether the same comes out.
 *
 * @throws {ApiError} 404 `fair_allocation_not_found`
 */
export async function replayAllocation(container: MedusaContainer, edition_id: string, id: string) {
  const row = await findRow(container, edition_id, id)
  const input = allocationInputSchema.parse(row.input)
  const result = allocationResultSchema.parse(row.result)
  return { is_same: isDeepStrictEqual(allocate(input), result), input, result }
}
