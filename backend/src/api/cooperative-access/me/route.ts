import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listMemberships } from "../../../membership/list-memberships"
import { readSignIn } from "../../../membership/sign-in"

/** `GET /cooperative-access/me`: who is signed in, of which cooperatives; of none yet, perhaps. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone, email, personId } = await readSignIn(req.scope, req.auth_context.auth_identity_id)
  const memberships = personId ? await listMemberships(req.scope, personId) : []
  res.json({ phone, email, memberships })
}
