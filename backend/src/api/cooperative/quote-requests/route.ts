import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../errors/parse-input"
import { scopeOf } from "../guard"
import { listOwnQuotes } from "./own-quotes"
import { listQuotesSchema } from "./validators"

const PAGE_SIZE = 20

/** `GET /cooperative/quote-requests?status=&page=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, page } = parseInput(listQuotesSchema, req.query)
  const asked = { status, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const { quotes, count } = await listOwnQuotes(scopeOf(req), asked)
  res.json({ quote_requests: quotes, count, page, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)) })
}
