import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { disputePayoutWorkflow } from "../../../../../../workflows/payout"
import { parseInput } from "../../../../../errors/parse-input"
import { moneyScopeOf } from "../../../money-scope"
import { answerOf, readOwnPayout } from "../../../own-payouts"
import { notReceivedSchema } from "../../../validators"

/** `POST /cooperative/money/payouts/:id/not-received`: the money did not arrive, and what the bank says. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = moneyScopeOf(req)
  const answer = await answerOf(scope, req.params.id ?? "")
  const { note } = parseInput(notReceivedSchema, req.body)
  await disputePayoutWorkflow(scope.container).run({ input: { ...answer, note } })
  res.json({ payout: await readOwnPayout(scope, answer.line_id) })
}
