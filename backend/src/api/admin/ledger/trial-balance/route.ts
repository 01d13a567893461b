import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTrialBalance } from "../../../../accounting/read-balances"
import { parseInput } from "../../../errors/parse-input"
import { AskTrialBalance } from "../validators"

/** `GET /admin/ledger/trial-balance?month=`: all accounts of each currency; their difference is always zero. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const currencies = await readTrialBalance(req.scope, parseInput(AskTrialBalance, req.query))
  res.json({ currencies })
}
