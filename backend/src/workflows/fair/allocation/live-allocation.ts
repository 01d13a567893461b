import { ApiError } from "../../../api/errors/api-error"
import { applyChanges } from "../../../fairs/allocation/apply-changes"
import { allocationInputSchema, allocationResultSchema } from "../../../fairs/allocation/types"
import type { fairService } from "../../../fairs/fair-service"
import type { LockedEdition } from "../../../modules/fair/service"
import type { AllocationStatus } from "../../../modules/fair/statuses"

type Service = ReturnType<typeof fairService>

/** An allocation of a locked edition, its changes in the order they were made, and the ranking they leave. */
export async function findAllocation(service: Service, { edition, context }: LockedEdition, id: string) {
  const [row] = await service.listFairAllocations(
    { id, edition_id: edition.id },
    { take: 1, relations: ["changes"] },
    context,
  )
  if (!row) throw ApiError.notFound("fair_allocation")
  const changes = [...row.changes].sort((a, b) => a.changed_at.getTime() - b.changed_at.getTime())
  const input = allocationInputSchema.parse(row.input)
  return { row, changes, input, current: applyChanges(allocationResultSchema.parse(row.result), changes) }
}

/** @throws {ApiError} 409 `allocation_status_conflict` unless the allocation stands where the act starts */
export function assertAllocationIs(status: AllocationStatus, act: string, wanted: AllocationStatus): void {
  if (status !== wanted)
    throw ApiError.conflict("allocation_status_conflict", `Cannot ${act} an allocation that is ${status}.`)
}

/**
 * Refuses to decide on a ranking of others than those who ask for a stand now: some have withdrawn, or may no longer sell.
 *
 * @throws {ApiError} 409 `applicants_changed`
 */
export function assertSameApplicants(ranked: readonly Who[], now: readonly Who[]): void {
  const ids = (applicants: readonly Who[]) => applicants.map(({ cooperative_id }) => cooperative_id).sort()
  if (JSON.stringify(ids(ranked)) !== JSON.stringify(ids(now)))
    throw ApiError.conflict("applicants_changed", "Those who ask for a stand are not the same any more.")
}

type Who = { cooperative_id: string }
