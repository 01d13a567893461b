import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../../api/errors/api-error"
import { readApplicants } from "../../../fairs/allocation/read-applicants"
import { fairService } from "../../../fairs/fair-service"
import { assertAllocationIs, assertSameApplicants, findAllocation } from "./live-allocation"

export type AllocationDecision = { edition_id: string; allocation_id: string; user_id: string; now: Date }

/**
 * The second person's yes: neither whoever proposed the ranking nor whoever changed it. The database refuses them too.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_allocation_not_found`; 409 `allocation_status_conflict`,
 * `second_person_needed`, `applicants_changed`
 */
export async function approveAllocation(
  container: MedusaContainer,
  { edition_id, allocation_id, user_id, now }: AllocationDecision,
): Promise<void> {
  const service = fairService(container)
  const applicants = await readApplicants(container, edition_id, now)
  await service.whileLocked(edition_id, async (locked) => {
    const { row, changes, input } = await findAllocation(service, locked, allocation_id)
    assertAllocationIs(row.status, "approve", "proposed")
    if ([row.proposed_by, ...changes.map(({ changed_by }) => changed_by)].includes(user_id))
      throw ApiError.conflict("second_person_needed", "Another admin has to approve it.")
    assertSameApplicants(input.applicants, applicants)
    await service.updateFairAllocations(
      { id: row.id, status: "approved", approved_by: user_id, approved_at: now },
      locked.context,
    )
    const facts = { allocation_id, number: row.number }
    const event = { kind: "allocation_approved", facts }
    await service.record(edition_id, { type: "user", id: user_id }, [event], locked.context)
  })
}
