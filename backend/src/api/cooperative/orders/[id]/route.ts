import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOf } from "../../guard"
import { readOwnOrder } from "../read-own-order"

/** `GET /cooperative/orders/:id`: one of the cooperative's own parts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ order: await readOwnOrder(scopeOf(req), req.params.id ?? "") })
}
