import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageTexts } from "../../../languages/language-text"
import { beginApplication } from "../../../membership/begin-application"
import { handleOfName } from "../../../membership/handle-of-name"
import { parseInput } from "../../errors/parse-input"
import { BeginApplication } from "../validators"

/** `POST /cooperative-access/applications`: begins an application, with whoever is signed in as its manager. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang, person_name, ...body } = parseInput(BeginApplication, req.body)
  const name = languageTexts(body.name)
  const { id, token } = await beginApplication(req.scope, {
    authIdentityId: req.auth_context.auth_identity_id,
    name,
    lang,
    personName: person_name,
    handle: handleOfName(name),
  })
  res.status(201).json({ application: { id }, token })
}
