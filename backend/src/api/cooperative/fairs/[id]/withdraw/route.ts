import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawExhibitor } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { ownFairId, readOwnFair } from "../../own-fairs"
import { WithdrawStand } from "../../validators"

/** `POST /cooperative/fairs/:id/withdraw`: gives the stand back, or the place on the waiting list. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const edition_id = await ownFairId(scope, req.params.id ?? "")
  const { reason } = parseInput(WithdrawStand, req.body ?? {})
  const now = new Date()
  const exhibitor = { cooperative_id: scope.cooperativeId }
  await withdrawExhibitor(scope.container, { edition_id, exhibitor, reason, actor: scope.actor, now })
  res.json({ fair: await readOwnFair(scope, edition_id, now) })
}
