import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../../payouts/read-payouts"
import { approvePayoutsWorkflow } from "../../../../../workflows/payout"
import { adminPerson } from "../../../cooperatives/admin-person"
import { payoutId } from "../../payout-id"

/** `POST /admin/payouts/:id/approve`: the second, different admin's yes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = payoutId(req)
  await approvePayoutsWorkflow(req.scope).run({ input: { id, user_id: adminPerson(req) } })
  res.json({ payout: await readPayout(req.scope, id) })
}
