import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitation } from "../../../../../membership/accept-invitation"
import { parseInput } from "../../../../errors/parse-input"
import { AcceptInvitation } from "../../../validators"

/** `POST /cooperative-access/invitations/:token/accept`: whoever is signed in joins. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, lang } = parseInput(AcceptInvitation, req.body)
  const authIdentityId = req.auth_context.auth_identity_id
  const token = req.params.token ?? ""
  res.json(await acceptInvitation(req.scope, { token, authIdentityId, name, lang }))
}
