import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOf } from "../../guard"
import { readOwnFair } from "../own-fairs"

/** `GET /cooperative/fairs/:id`: with one's rank and why, one's stand on the plan, and what the fair wrote. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair: await readOwnFair(scopeOf(req), req.params.id ?? "", new Date()) })
}
