import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { issueToken, readSignIn, SESSION_S } from "../../../membership/sign-in"
import { ApiError } from "../../errors/api-error"

/** `POST /cooperative-access/session`: a token that lasts fourteen days, for a phone that is to stay signed in. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { authIdentityId, personId } = await readSignIn(req.scope, req.auth_context.auth_identity_id)
  if (!personId) throw ApiError.forbidden("no_cooperative", "You are not a member of a cooperative.")
  res.json({ token: issueToken(req.scope, authIdentityId, personId), expires_in: SESSION_S })
}
