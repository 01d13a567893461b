import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import type { Language } from "../languages/languages"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { MemberRole } from "../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { drawToken, hashToken, INVITATION_LIFE_MS, invitationStatus, joinPath } from "./invitation"

const MAX_OPEN = 20

type Invitation = { cooperativeId: string; role: MemberRole; lang: Language; actor: Actor & { id: string } }

/**
 * Invites one person by a link, good for seven days and one use. The token is answered once and kept nowhere.
 *
 * @throws {ApiError} 409 `too_many_invitations` beyond twenty open ones.
 */
export async function inviteMember(
  container: MedusaContainer,
  { cooperativeId, role, lang, actor }: Invitation,
) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const token = drawToken()
  const expires_at = new Date(Date.now() + INVITATION_LIFE_MS)
  const id = await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    const all = await service.listCooperativeInvitations({ cooperative_id: cooperativeId }, {}, context)
    const open = all.filter((invitation) => invitationStatus(invitation) === "open")
    if (open.length >= MAX_OPEN) throw ApiError.conflict("too_many_invitations", "Withdraw a link first.")
    const row = { cooperative_id: cooperativeId, role, language: lang, invited_by: actor.id, expires_at }
    const created = await service.createCooperativeInvitations(
      { ...row, token_hash: hashToken(token) },
      context,
    )
    const line = { id: cooperativeId, kind: "member_invited" as const, actor, changed_fields: [role] }
    await service.recordEvents([line], context)
    return created.id
  })
  return { id, token, url_path: joinPath(lang, token), expires_at }
}

/** Withdraws a link that nobody has used; one that was used stays as it is. */
export async function revokeInvitation(
  container: MedusaContainer,
  { cooperativeId, invitationId, actor }: { cooperativeId: string; invitationId: string; actor: Actor },
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(cooperativeId, async (_cooperative, context) => {
    const invitation = await service.retrieveCooperativeInvitation(invitationId, {}, context)
    if (invitationStatus(invitation) !== "open") return
    await service.updateCooperativeInvitations({ id: invitationId, revoked_at: new Date() }, context)
    await service.recordEvents([{ id: cooperativeId, kind: "invitation_revoked", actor }], context)
  })
}
