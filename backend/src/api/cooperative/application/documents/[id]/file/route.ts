import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendDocument } from "../../../../../documents/send-document"
import { scopeOf } from "../../../../guard"
import { readOwnDocument } from "../../read-own-document"

/** `GET /cooperative/application/documents/:id/file`: the paper itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const document = await readOwnDocument(scope, req.params.id ?? "")
  await sendDocument(req.scope, res, document)
}
