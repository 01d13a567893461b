import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveOwnSale } from "../../../../../../../fairs/till/own-sales"
import { readOwnStand } from "../../../../../../../fairs/till/own-stand"
import { toSaleView } from "../../../../../../../fairs/till/sale-view"
import { settleSale } from "../../../../../../../workflows/till"
import { parseInput } from "../../../../../../errors/parse-input"
import { scopeOf } from "../../../../../guard"
import { settleSchema } from "../../../../validators"

/** `POST /cooperative/till/:edition_id/sales/:id/settle`: what really happened. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const { edition } = await readOwnStand(scope, req.params.edition_id ?? "")
  const sale = await retrieveOwnSale(scope, edition.id, req.params.id ?? "")
  scope.assertMaySell()
  const { choice, reason } = parseInput(settleSchema, req.body)
  const answer = { choice, reason: reason ?? null, member_id: scope.memberId }
  res.json({ sale: toSaleView(await settleSale(scope.container, sale, answer)) })
}
