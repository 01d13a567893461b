import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveCredentialWorkflow } from "../../../../../workflows/approve-credential"
import { parseBody } from "../../../../parse-body"
import { readCredential } from "../../read-credentials"
import { ApproveCredential } from "../../validators"

/** `POST /admin/priority-credentials/:id/approve` `{ note? }`: the first approval, or the second by another admin. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { note } = parseBody(ApproveCredential, req.body ?? {})
  const credential_id = req.params.id ?? ""
  const admin_id = req.auth_context.actor_id
  await approveCredentialWorkflow(req.scope).run({ input: { credential_id, admin_id, note } })
  res.json({ credential: await readCredential(req.scope, credential_id) })
}
