import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertPapersOpen } from "../../../../../review/assert-papers-open"
import { removeDocument } from "../../../../../review/remove-document"
import { scopeOf } from "../../../guard"
import { readOwnDocument } from "../read-own-document"

/** `DELETE /cooperative/application/documents/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole()
  const document = await readOwnDocument(scope, req.params.id ?? "")
  assertPapersOpen(scope.status)
  const { cooperativeId, actor } = scope
  await removeDocument(req.scope, { cooperativeId, document, actor })
  res.json({ id: document.id, deleted: true })
}
