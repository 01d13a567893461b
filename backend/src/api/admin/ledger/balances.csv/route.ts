import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBalances } from "../../../../accounting/read-balances"
import { writeBalances } from "../../../../accounting/write-books"
import { parseInput } from "../../../errors/parse-input"
import { sendTable } from "../send-table"
import { ExportBalances } from "../validators"

/** `GET /admin/ledger/balances.csv?kind=&month=`: the balances for the accountant. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filters = parseInput(ExportBalances, req.query)
  const table = writeBalances(await readBalances(req.scope, filters))
  sendTable(res, `twiza-balances${filters.month ? `-${filters.month}` : ""}`, table)
}
