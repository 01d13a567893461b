import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout } from "../../../../payouts/read-payouts"
import { payoutId } from "../payout-id"

/** `GET /admin/payouts/:id`: a batch with its lines and its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ payout: await readPayout(req.scope, payoutId(req)) })
}
