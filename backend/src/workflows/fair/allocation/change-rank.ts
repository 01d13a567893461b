import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../../api/errors/api-error"
import { applyChanges, brokenPromise } from "../../../fairs/allocation/apply-changes"
import { fairService } from "../../../fairs/fair-service"
import { assertAllocationIs, findAllocation } from "./live-allocation"

type Change = {
  edition_id: string
  allocation_id: string
  cooperative_id: string
  rank: number
  reason: string
  user_id: string
  now: Date
}

/** Changes are told apart by their moment: one that waited for another comes after it. */
const after = (last: Date | undefined, now: Date) =>
  new Date(Math.max(now.getTime(), (last?.getTime() ?? 0) + 1))

/**
 * Moves a cooperative to another rank of a proposed allocation, with a reason that is kept and shown. What the call
 * promises goes on being kept.
 *
 * @throws {ApiError} 404 `fair_not_found`, `fair_allocation_not_found`; 400 `unknown_rank`, `unknown_cooperative`; 409
 * `allocation_status_conflict`, `rank_unchanged`, `quota_broken`
 */
export async function changeRank(container: MedusaContainer, change: Change): Promise<void> {
  const { edition_id, allocation_id, cooperative_id, rank: to_rank, reason, user_id, now } = change
  const service = fairService(container)
  await service.whileLocked(edition_id, async (locked) => {
    const { row, changes, current, input } = await findAllocation(service, locked, allocation_id)
    assertAllocationIs(row.status, "change", "proposed")
    const moved = current.ranked.find((one) => one.cooperative_id === cooperative_id)
    if (!moved) throw ApiError.invalid("unknown_cooperative", "It did not ask for a stand.")
    if (to_rank > current.ranked.length)
      throw ApiError.invalid("unknown_rank", `There are ${current.ranked.length} ranks.`)
    if (moved.rank === to_rank) throw ApiError.conflict("rank_unchanged", "It has that rank already.")
    const broken = brokenPromise(applyChanges(current, [{ cooperative_id, to_rank, reason }]), input.quotas)
    if (broken) throw ApiError.conflict("quota_broken", `The quota of ${broken} would not be kept.`)
    const from_rank = moved.rank
    const by = { changed_by: user_id, changed_at: after(changes.at(-1)?.changed_at, now) }
    await service.createFairAllocationChanges(
      { allocation_id, cooperative_id, from_rank, to_rank, reason, ...by },
      locked.context,
    )
    const event = { kind: "rank_changed", cooperative_id, reason, facts: { from_rank, to_rank } }
    await service.record(edition_id, { type: "user", id: user_id }, [event], locked.context)
  })
}
