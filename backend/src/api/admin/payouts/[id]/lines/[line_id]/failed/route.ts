import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../../../../payouts/read-payouts"
import { failPayoutLineWorkflow } from "../../../../../../../workflows/payout"
import { parseInput } from "../../../../../../errors/parse-input"
import { adminPerson } from "../../../../../cooperatives/admin-person"
import { payoutLine } from "../../../../payout-id"
import { GiveReason } from "../../../../validators"

/** `POST /admin/payouts/:id/lines/:line_id/failed`: the bank has sent the money back; the next batch takes it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const line = payoutLine(req)
  const { reason } = parseInput(GiveReason, req.body)
  await failPayoutLineWorkflow(req.scope).run({ input: { ...line, user_id: adminPerson(req), reason } })
  res.json({ payout: await readPayout(req.scope, line.payout_id) })
}
