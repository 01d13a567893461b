import { z } from "@medusajs/framework/zod"
import { invitationStatus } from "../../../membership/invitation"
import { MEMBER_ROLES } from "../../../modules/cooperative/models/cooperative-member"
import { type CooperativeScope, listOwn } from "../guard"

const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  role: z.enum(MEMBER_ROLES),
  is_active: z.boolean(),
})

const Invitation = z.object({
  id: z.string(),
  role: z.enum(MEMBER_ROLES),
  expires_at: z.coerce.date(),
  used_at: z.coerce.date().nullable(),
  revoked_at: z.coerce.date().nullable(),
})

async function readMembers(scope: CooperativeScope) {
  const fields = Object.keys(Member.shape)
  const pagination = { order: { created_at: "ASC" as const } }
  const { rows } = await listOwn(scope, "cooperative_member", {
    fields,
    filters: { is_active: true },
    pagination,
  })
  const members = z.array(Member).parse(rows)
  return members.map((member) => ({ ...member, is_me: member.id === scope.memberId }))
}

/** Links that were sent and not used yet. Their tokens are kept nowhere, so neither are their addresses. */
async function readInvitations(scope: CooperativeScope) {
  const fields = Object.keys(Invitation.shape)
  const pagination = { order: { created_at: "DESC" as const }, take: 50 }
  const filters = { used_at: null, revoked_at: null }
  const { rows } = await listOwn(scope, "cooperative_invitation", { fields, filters, pagination })
  return z
    .array(Invitation)
    .parse(rows)
    .map((invitation) => {
      const { id, role, expires_at } = invitation
      return { id, role, url_path: null, expires_at, status: invitationStatus(invitation) }
    })
}

/** Who is in the cooperative, and for a manager who was invited. */
export async function readOwnMembers(scope: CooperativeScope) {
  const [members, invitations] = await Promise.all([
    readMembers(scope),
    scope.role === "manager" ? readInvitations(scope) : [],
  ])
  return { members, invitations }
}
