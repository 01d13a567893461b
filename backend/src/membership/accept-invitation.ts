import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import type { Language } from "../languages/languages"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { MemberRole } from "../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import { invitationStatus } from "./invitation"
import { readInvitation } from "./read-invitation"
import { ensurePerson, issueToken, readSignIn, type SignIn } from "./sign-in"

export type Acceptance = {
  token: string
  authIdentityId: string
  name: string
  lang: Language | undefined
}

/**
 * Makes whoever is signed in a member of the cooperative that invited them. An invitation is used once, whoever comes
 * first; somebody who had left comes back with the new role.
 *
 * @throws {ApiError} 404 `invitation_not_found`; 409 `invitation_used`, `invitation_expired`, `invitation_revoked`,
 * `already_member`.
 */
export async function acceptInvitation(container: MedusaContainer, acceptance: Acceptance) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const { id: invitationId, cooperative_id } = await readInvitation(container, acceptance.token)
  const signIn = await readSignIn(container, acceptance.authIdentityId)
  const personId = await ensurePerson(container, acceptance.authIdentityId)
  await service.whileLocked(cooperative_id, async (_cooperative, context) => {
    const invitation = await service.retrieveCooperativeInvitation(invitationId, {}, context)
    const status = invitationStatus(invitation)
    if (status !== "open") throw ApiError.conflict(`invitation_${status}`, `The invitation is ${status}.`)
    const language = acceptance.lang ?? invitation.language
    const place = { role: invitation.role, name: acceptance.name, language, ...contactOf(signIn) }
    const memberId = await takePlace(service, { cooperative_id, person_id: personId, ...place }, context)
    await service.updateCooperativeInvitations({ id: invitationId, used_at: new Date() }, context)
    const actor = { type: "cooperative" as const, id: memberId }
    await service.recordEvents([{ id: cooperative_id, kind: "member_added", actor }], context)
  })
  return { token: issueToken(container, acceptance.authIdentityId, personId), cooperative_id }
}

function contactOf({ phone, email }: SignIn) {
  return { ...(phone ? { phone } : {}), ...(email ? { email } : {}) }
}

type Place = {
  cooperative_id: string
  person_id: string
  role: MemberRole
  name: string
  language: string
  phone?: string
  email?: string
}

async function takePlace(service: CooperativeModuleService, place: Place, context: Context): Promise<string> {
  const { cooperative_id, person_id } = place
  const filters = { cooperative_id, person_id }
  const [before] = await service.listCooperativeMembers(filters, { take: 1 }, context)
  if (before?.is_active) throw ApiError.conflict("already_member", "This person is already a member.")
  if (before) {
    await service.updateCooperativeMembers({ ...place, id: before.id, is_active: true }, context)
    return before.id
  }
  return (await service.createCooperativeMembers(place, context)).id
}
