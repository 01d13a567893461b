import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { MemberRole } from "../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../modules/cooperative/service"

export type MembershipChange = { cooperativeId: string; memberId: string; actor: Actor }

/** Somebody must be left who can do everything. @throws {ApiError} 409 `last_manager`. */
async function assertNotLastManager(
  service: CooperativeModuleService,
  { cooperativeId, memberId }: MembershipChange,
  context: Context,
): Promise<void> {
  const filters = { cooperative_id: cooperativeId, role: "manager" as const, is_active: true }
  const managers = await service.listCooperativeMembers(filters, { select: ["id"] }, context)
  if (managers.some(({ id }) => id !== memberId)) return
  throw ApiError.conflict("last_manager", "A cooperative keeps a manager: name another one first.")
}

/**
 * Gives a member another role, at once: the guard reads it at each request. Of two managers who step down at the same
 * time, the second stays.
 *
 * @throws {ApiError} 404 `cooperative_member_not_found`; 409 `last_manager`.
 */
export async function changeRole(
  container: MedusaContainer,
  change: MembershipChange & { role: MemberRole },
): Promise<void> {
  const { cooperativeId, memberId, actor, role } = change
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    const member = await findActive(service, change, context)
    if (member.role === role) return
    if (member.role === "manager") await assertNotLastManager(service, change, context)
    await service.updateCooperativeMembers({ id: memberId, role }, context)
    const line = { id: cooperativeId, kind: "member_role_changed" as const, actor }
    await service.recordEvents([{ ...line, changed_fields: [memberId, role] }], context)
  })
}

/**
 * Takes a member out of the cooperative. Its access ends with this, and the links by which it invited others with it.
 *
 * @throws {ApiError} 404 `cooperative_member_not_found`; 409 `last_manager`.
 */
export async function removeMember(container: MedusaContainer, change: MembershipChange): Promise<void> {
  const { cooperativeId, memberId, actor } = change
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    const member = await findActive(service, change, context)
    if (member.role === "manager") await assertNotLastManager(service, change, context)
    await service.updateCooperativeMembers({ id: memberId, is_active: false }, context)
    const filters = { cooperative_id: cooperativeId, invited_by: memberId, used_at: null, revoked_at: null }
    const invitations = await service.listCooperativeInvitations(filters, { select: ["id"] }, context)
    const revoked_at = new Date()
    if (invitations.length) {
      await service.updateCooperativeInvitations(
        invitations.map(({ id }) => ({ id, revoked_at })),
        context,
      )
    }
    const line = { id: cooperativeId, kind: "member_removed" as const, actor }
    await service.recordEvents([{ ...line, changed_fields: [memberId] }], context)
  })
}

async function findActive(
  service: CooperativeModuleService,
  { cooperativeId, memberId }: MembershipChange,
  context: Context,
) {
  const filters = { id: memberId, cooperative_id: cooperativeId, is_active: true }
  const [member] = await service.listCooperativeMembers(filters, { take: 1 }, context)
  if (!member) throw ApiError.notFound("cooperative_member")
  return member
}
