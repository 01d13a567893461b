import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeBankFile } from "../../../../../payouts/bank-file"
import { readTransfers } from "../../../../../payouts/read-payouts"
import { payoutId } from "../../payout-id"

/** `GET /admin/payouts/:id/bank-file.csv`: what the bank is to transfer, the same however often it is asked for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { number, transfers } = await readTransfers(req.scope, payoutId(req))
  res
    .set("content-type", "text/csv; charset=utf-8")
    .set("content-disposition", `attachment; filename="twiza-payout-${number}.csv"`)
    .set("cache-control", "private, no-store")
    .send(writeBankFile(transfers))
}
