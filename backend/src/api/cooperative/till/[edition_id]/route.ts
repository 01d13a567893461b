import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOwnStand } from "../../../../fairs/till/own-stand"
import { readTillCatalogue } from "../../../../fairs/till/read-catalogue"
import { scopeOf } from "../../guard"

/** `GET /cooperative/till/:edition_id`: what the cooperative sells at its stand. 404 `fair_not_found` without a stand there. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  res.json(await readTillCatalogue(scope, stand, new Date()))
}
