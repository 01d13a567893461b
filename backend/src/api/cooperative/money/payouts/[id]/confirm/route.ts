import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmPayoutWorkflow } from "../../../../../../workflows/payout"
import { moneyScopeOf } from "../../../money-scope"
import { answerOf, readOwnPayout } from "../../../own-payouts"

/** `POST /cooperative/money/payouts/:id/confirm`: the money arrived. Said again, it changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = moneyScopeOf(req)
  const input = await answerOf(scope, req.params.id ?? "")
  await confirmPayoutWorkflow(scope.container).run({ input })
  res.json({ payout: await readOwnPayout(scope, input.line_id) })
}
