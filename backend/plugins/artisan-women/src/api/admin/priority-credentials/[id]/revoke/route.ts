import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeCredentialWorkflow } from "../../../../../workflows/revoke-credential"
import { parseBody } from "../../../../parse-body"
import { readCredential } from "../../read-credentials"
import { RevokeCredential } from "../../validators"

/** `POST /admin/priority-credentials/:id/revoke` `{ reason }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseBody(RevokeCredential, req.body)
  const credential_id = req.params.id ?? ""
  const admin_id = req.auth_context.actor_id
  await revokeCredentialWorkflow(req.scope).run({ input: { credential_id, admin_id, reason } })
  res.json({ credential: await readCredential(req.scope, credential_id) })
}
