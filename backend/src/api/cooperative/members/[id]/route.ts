import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeMember } from "../../../../membership/change-membership"
import { assertOwns, scopeOf } from "../../guard"

/** `DELETE /cooperative/members/:id`: the member's access ends at once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const memberId = req.params.id ?? ""
  await assertOwns(scope, "cooperative_member", [memberId])
  const { cooperativeId, actor } = scope
  await removeMember(req.scope, { cooperativeId, memberId, actor })
  res.json({ id: memberId, deleted: true })
}
