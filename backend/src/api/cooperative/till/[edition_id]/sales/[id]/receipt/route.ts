import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveOwnSale } from "../../../../../../../fairs/till/own-sales"
import { readOwnStand } from "../../../../../../../fairs/till/own-stand"
import { readReceipt } from "../../../../../../../fairs/till/read-receipt"
import { scopeOf } from "../../../../../guard"

/** `GET /cooperative/till/:edition_id/sales/:id/receipt`: what the shopper takes home. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  const sale = await retrieveOwnSale(scope, stand.edition.id, req.params.id ?? "")
  res.json({ receipt: await readReceipt(scope, stand, sale) })
}
