import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPosters } from "../../../../../fairs/stand-code/read-posters"
import { readOwnStand } from "../../../../../fairs/till/own-stand"
import { scopeOf } from "../../../guard"

/** `GET /cooperative/fairs/:id/posters`: the codes of the stand and its goods, to be printed. 404 `fair_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const stand = await readOwnStand(scope, req.params.id ?? "")
  res.json(await readPosters(scope, stand, new Date()))
}
