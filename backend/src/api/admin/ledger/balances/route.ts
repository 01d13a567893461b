import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBalances } from "../../../../accounting/read-balances"
import { parseInput } from "../../../errors/parse-input"
import { ListBalances } from "../validators"

/** `GET /admin/ledger/balances`: what every account holds, now or at a month's end; a credit is negative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = parseInput(ListBalances, req.query)
  const balances = await readBalances(req.scope, filters)
  res.json({
    balances: balances
      .slice(offset, offset + limit)
      .map(({ centimes, ...account }) => ({ ...account, balance: centimes / 100 })),
    count: balances.length,
    limit,
    offset,
  })
}
