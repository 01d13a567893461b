import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOf } from "../../guard"
import { readOwnQuote } from "../own-quotes"

/** `GET /cooperative/quote-requests/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ quote_request: await readOwnQuote(scopeOf(req), req.params.id ?? "") })
}
