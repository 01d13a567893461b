import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../../../../payouts/read-payouts"
import { payPayoutLineWorkflow } from "../../../../../../../workflows/payout"
import { parseInput } from "../../../../../../errors/parse-input"
import { adminPerson } from "../../../../../cooperatives/admin-person"
import { payoutLine } from "../../../../payout-id"
import { GiveReference } from "../../../../validators"

/** `POST /admin/payouts/:id/lines/:line_id/paid`: the bank has paid, under this reference. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const line = payoutLine(req)
  const { reference: bank_reference } = parseInput(GiveReference, req.body)
  await payPayoutLineWorkflow(req.scope).run({
    input: { ...line, user_id: adminPerson(req), bank_reference },
  })
  res.json({ payout: await readPayout(req.scope, line.payout_id) })
}
