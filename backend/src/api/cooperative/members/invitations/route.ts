import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteMember } from "../../../../membership/invite-member"
import { parseInput } from "../../../errors/parse-input"
import { scopeOf } from "../../guard"
import { InviteMember } from "../validators"

/** `POST /cooperative/members/invitations`: a link for one person to join by. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const { role, lang } = parseInput(InviteMember, req.body)
  const { cooperativeId, actor } = scope
  const invitation = await inviteMember(req.scope, { cooperativeId, role, lang, actor })
  res.status(201).json({ invitation })
}
