import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../../api/errors/api-error"
import { allocate } from "../../../fairs/allocation/allocate"
import { readAllocationInput } from "../../../fairs/allocation/read-input"
import { phaseFactsOf } from "../../../fairs/edition-facts"
import { fairService } from "../../../fairs/fair-service"
import { phaseOf } from "../../../fairs/phase"
import type { LockedEdition } from "../../../modules/fair/service"
import { statusConflict } from "../status-conflict"

type Proposal = { edition_id: string; user_id: string; now: Date }

function assertCallOver({ edition, call }: LockedEdition, now: Date): void {
  const phase = phaseOf(phaseFactsOf(edition, call), now)
  if (phase === "call") throw ApiError.conflict("call_not_over", "The deadline has not passed.")
  if (phase !== "call_over") throw statusConflict("give the stands of", phase)
}

/**
 * Ranks those who asked for a stand once the deadline has passed, and answers the allocation's id. It takes the place of
 * any that was not published.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `call_not_over`, `edition_status_conflict`, `nobody_applied`
 */
export async function proposeAllocation(
  container: MedusaContainer,
  { edition_id, user_id, now }: Proposal,
): Promise<string> {
  const service = fairService(container)
  const input = await readAllocationInput(container, edition_id, now)
  return await service.whileLocked(edition_id, async (locked) => {
    assertCallOver(locked, now)
    if (!input.applicants.length)
      throw ApiError.conflict("nobody_applied", "No cooperative asked for a stand.")
    const earlier = await service.listFairAllocations({ edition_id }, { take: null }, locked.context)
    const replaced = earlier.filter(({ status }) => status === "proposed" || status === "approved")
    await service.updateFairAllocations(
      replaced.map(({ id }) => ({ id, status: "superseded" as const })),
      locked.context,
    )
    const number = Math.max(0, ...earlier.map((one) => one.number)) + 1
    const { rule_version, seed } = input
    const { id } = await service.createFairAllocations(
      {
        ...{ edition_id, number, rule_version, seed, input, result: allocate(input) },
        ...{ proposed_by: user_id, proposed_at: now },
      },
      locked.context,
    )
    const facts = { allocation_id: id, number, rule_version, seed }
    await service.record(
      edition_id,
      { type: "user", id: user_id },
      [{ kind: "allocation_proposed", facts }],
      locked.context,
    )
    return id
  })
}
