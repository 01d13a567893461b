import type { MedusaContainer } from "@medusajs/framework/types"
import { readAllocation } from "../../../fairs/allocation/read-allocations"
import { readApplicants } from "../../../fairs/allocation/read-applicants"
import { fairService } from "../../../fairs/fair-service"
import { publishExhibitors } from "../publish-exhibitors"
import type { AllocationDecision } from "./approve-allocation"
import { assertAllocationIs, assertSameApplicants, findAllocation } from "./live-allocation"

/**
 * Publishes an approved ranking: its applicants become exhibitors and are told. All of it or nothing.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_allocation_not_found`; 409 `allocation_status_conflict`,
 * `applicants_changed`, and what `publishExhibitors` refuses
 */
export async function publishAllocation(
  container: MedusaContainer,
  { edition_id, allocation_id, user_id, now }: AllocationDecision,
): Promise<void> {
  const service = fairService(container)
  const { ranked, status } = await readAllocation(container, edition_id, allocation_id)
  // Once approved no rank changes any more: what was read here is what is published below.
  assertAllocationIs(status, "publish", "approved")
  const applicants = await readApplicants(container, edition_id, now)
  await publishExhibitors(container, edition_id, ranked, {
    ...{ actor: { type: "user", id: user_id }, now },
    alongside: async (locked) => {
      const { row, input } = await findAllocation(service, locked, allocation_id)
      assertAllocationIs(row.status, "publish", "approved")
      assertSameApplicants(input.applicants, applicants)
      await service.updateFairAllocations(
        { id: row.id, status: "published", published_at: now },
        locked.context,
      )
    },
  })
}
