import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CredentialDeclaration } from "../../../credential/evidence"
import { declareCredentialWorkflow } from "../../../workflows/declare-credential"
import { parseBody } from "../../parse-body"
import { readCredential, readCredentials } from "./read-credentials"
import { ListCredentials } from "./validators"

/** `GET /admin/priority-credentials?status=&subject_id=&awaiting=first|second&limit=&offset=`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCredentials(req.scope, parseBody(ListCredentials, req.query)))
}

/** `POST /admin/priority-credentials`: declares one with its evidence; two other clicks by two admins verify it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const declaration = parseBody(CredentialDeclaration, req.body)
  const actor_id = req.auth_context.actor_id
  const { result } = await declareCredentialWorkflow(req.scope).run({ input: { declaration, actor_id } })
  res.status(201).json({ credential: await readCredential(req.scope, result?.id ?? "") })
}
