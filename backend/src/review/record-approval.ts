import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { canTransition } from "../modules/cooperative/statuses"

/** How many different people must say yes. */
const PEOPLE_NEEDED = 2

export type Approval = { id: string; userId: string; action: "verify" | "reopen"; reason: string | null }

/**
 * Writes down one admin's yes and answers whether enough different people have now said it. Of two who say it at once,
 * the second sees the first. Somebody who said yes in this round may repeat it only once enough others have: the
 * decision was then taken, and what follows it failed.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict`, `second_person_needed`.
 */
export async function recordApproval(
  container: MedusaContainer,
  { id, userId, action, reason }: Approval,
): Promise<{ isComplete: boolean }> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  return await service.whileLocked(id, async ({ status, review_round: round }, context) => {
    if (!canTransition(action, status)) {
      throw ApiError.conflict("cooperative_status_conflict", `Cannot ${action} a ${status} cooperative.`)
    }
    const given = await service.listCooperativeApprovals({ cooperative_id: id, round }, {}, context)
    const isRepeated = given.some(({ user_id }) => user_id === userId)
    if (isRepeated && given.length < PEOPLE_NEEDED) {
      throw ApiError.conflict("second_person_needed", "Another admin has to approve too.")
    }
    if (isRepeated) return { isComplete: true }
    const approval = { cooperative_id: id, round, user_id: userId, at: new Date() }
    await service.createCooperativeApprovals([approval], context)
    await service.recordEvents(
      [{ id, kind: "approved", actor: { type: "user", id: userId }, reason }],
      context,
    )
    return { isComplete: given.length + 1 >= PEOPLE_NEEDED }
  })
}
