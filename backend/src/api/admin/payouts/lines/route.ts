import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayoutLines } from "../../../../payouts/read-payouts"
import { parseInput } from "../../../errors/parse-input"
import { ListPayoutLines } from "../validators"

/** `GET /admin/payouts/lines?status=disputed`: payouts of all batches, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPayoutLines(req.scope, parseInput(ListPayoutLines, req.query)))
}
