import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmStand } from "../../../../../workflows/fair"
import { scopeOf } from "../../../guard"
import { ownFairId, readOwnFair } from "../../own-fairs"

/** `POST /cooperative/fairs/:id/confirm`: says yes to the stand that was offered. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const edition_id = await ownFairId(scope, req.params.id ?? "")
  const now = new Date()
  const { cooperativeId: cooperative_id, actor } = scope
  await confirmStand(scope.container, { edition_id, cooperative_id, actor, now })
  res.json({ fair: await readOwnFair(scope, edition_id, now) })
}
