import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleQuote } from "../../../../../workflows/quote-request"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { readOwnQuote } from "../../own-quotes"
import { answerSchema } from "../../validators"

/** `POST /cooperative/quote-requests/:id/answer`: with a price, or with words alone. The shopper is told. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const { id } = await readOwnQuote(scope, req.params.id ?? "")
  scope.assertMaySell()
  const { price_mad = null, message } = parseInput(answerSchema, req.body)
  const answered_by = scope.memberId
  await settleQuote(scope.container, id, { status: "answered", price_mad, answer: message, answered_by })
  res.json({ quote_request: await readOwnQuote(scope, id) })
}
