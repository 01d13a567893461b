import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../../payouts/read-payouts"
import { exportPayoutsWorkflow } from "../../../../../workflows/payout"
import { adminPerson } from "../../../cooperatives/admin-person"
import { payoutId } from "../../payout-id"

/**
 * `POST /admin/payouts/:id/export`: closes an approved batch and books what it pays. The answer's lines say what was
 * lowered or dropped, and why; the file itself is `bank-file.csv`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = payoutId(req)
  await exportPayoutsWorkflow(req.scope).run({ input: { id, user_id: adminPerson(req) } })
  res.json({ payout: await readPayout(req.scope, id) })
}
