import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertTillOpen } from "../../../../../../../fairs/till/assert-till-open"
import { retrieveOwnSale } from "../../../../../../../fairs/till/own-sales"
import { readOwnStand } from "../../../../../../../fairs/till/own-stand"
import { toSaleView } from "../../../../../../../fairs/till/sale-view"
import { undoSale } from "../../../../../../../workflows/till"
import { scopeOf } from "../../../../../guard"

/** `POST /cooperative/till/:edition_id/sales/:id/undo`: it was a mistake; goods and cash went back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  const sale = await retrieveOwnSale(scope, stand.edition.id, req.params.id ?? "")
  assertTillOpen(stand, new Date())
  res.json({ sale: toSaleView(await undoSale(scope.container, sale, scope.memberId)) })
}
