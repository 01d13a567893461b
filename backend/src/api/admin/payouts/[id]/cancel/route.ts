import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../../payouts/read-payouts"
import { cancelPayoutsWorkflow } from "../../../../../workflows/payout"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../../cooperatives/admin-person"
import { payoutId } from "../../payout-id"
import { GiveReason } from "../../validators"

/** `POST /admin/payouts/:id/cancel`: gives a batch up before its bank file is made. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = payoutId(req)
  const { reason } = parseInput(GiveReason, req.body)
  await cancelPayoutsWorkflow(req.scope).run({ input: { id, user_id: adminPerson(req), reason } })
  res.json({ payout: await readPayout(req.scope, id) })
}
