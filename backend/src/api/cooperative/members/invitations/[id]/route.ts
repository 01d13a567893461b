import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitation } from "../../../../../membership/invite-member"
import { assertOwns, scopeOf } from "../../../guard"

/** `DELETE /cooperative/members/invitations/:id`: the link no longer lets anybody in. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const invitationId = req.params.id ?? ""
  await assertOwns(scope, "cooperative_invitation", [invitationId])
  const { cooperativeId, actor } = scope
  await revokeInvitation(req.scope, { cooperativeId, invitationId, actor })
  res.json({ id: invitationId, deleted: true })
}
