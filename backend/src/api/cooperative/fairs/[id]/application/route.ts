import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyToFair, withdrawApplication } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { ownFairId, readOwnFair } from "../../own-fairs"
import { ApplyToFair } from "../../validators"

/** `POST /cooperative/fairs/:id/application`: asks for a stand. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const edition_id = await ownFairId(scope, req.params.id ?? "")
  const brought = parseInput(ApplyToFair, req.body)
  const now = new Date()
  const { cooperativeId: cooperative_id, actor } = scope
  await applyToFair(scope.container, { ...brought, edition_id, cooperative_id, actor, now })
  res.status(201).json({ fair: await readOwnFair(scope, edition_id, now) })
}

/** `DELETE /cooperative/fairs/:id/application`: takes it back, until the stands are given. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const edition_id = await ownFairId(scope, req.params.id ?? "")
  const now = new Date()
  const { cooperativeId: cooperative_id, actor } = scope
  await withdrawApplication(scope.container, { edition_id, cooperative_id, actor, now })
  res.json({ fair: await readOwnFair(scope, edition_id, now) })
}
