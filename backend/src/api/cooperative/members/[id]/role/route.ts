import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeRole } from "../../../../../membership/change-membership"
import { parseInput } from "../../../../errors/parse-input"
import { assertOwns, scopeOf } from "../../../guard"
import { readOwnMembers } from "../../read-own-members"
import { ChangeRole } from "../../validators"

/** `POST /cooperative/members/:id/role` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const memberId = req.params.id ?? ""
  await assertOwns(scope, "cooperative_member", [memberId])
  const { role } = parseInput(ChangeRole, req.body)
  const { cooperativeId, actor } = scope
  await changeRole(req.scope, { cooperativeId, memberId, actor, role })
  res.json(await readOwnMembers(scope))
}
