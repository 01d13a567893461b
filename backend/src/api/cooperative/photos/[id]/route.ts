import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removePhoto } from "../../../../workflows/listing/photo"
import { scopeOf } from "../../guard"
import { readOwnPhoto } from "../read-own-photo"

/** `GET /cooperative/photos/:id`: whether it is ready, and where it is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ photo: await readOwnPhoto(scopeOf(req), req.params.id ?? "") })
}

/** `DELETE /cooperative/photos/:id`: with its files, and from its product. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const { id } = await readOwnPhoto(scope, req.params.id ?? "")
  scope.assertMaySell()
  await removePhoto(scope.container, id)
  res.json({ id, deleted: true })
}
