import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleQuote } from "../../../../../workflows/quote-request"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { readOwnQuote } from "../../own-quotes"
import { declineSchema } from "../../validators"

/** `POST /cooperative/quote-requests/:id/decline`: with the reason, which the shopper is told. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  const { id } = await readOwnQuote(scope, req.params.id ?? "")
  const { reason } = parseInput(declineSchema, req.body)
  await settleQuote(scope.container, id, { status: "declined", answer: reason, answered_by: scope.memberId })
  res.json({ quote_request: await readOwnQuote(scope, id) })
}
