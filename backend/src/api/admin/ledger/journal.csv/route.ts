import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countTransactions, readWholeJournal } from "../../../../accounting/read-journal"
import { writeJournal } from "../../../../accounting/write-books"
import { ApiError } from "../../../errors/api-error"
import { parseInput } from "../../../errors/parse-input"
import { sendTable } from "../send-table"
import { ExportJournal } from "../validators"

/** What one file holds: more would keep the backend busy and no spreadsheet opens it with ease. */
const MOST_TRANSACTIONS = 100_000

/**
 * `GET /admin/ledger/journal.csv?month=…`: the journal for the accountant, an entry a row.
 *
 * @throws {ApiError} 400 `too_many_rows`: ask a month at a time
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filters = parseInput(ExportJournal, req.query)
  if ((await countTransactions(req.scope, filters)) > MOST_TRANSACTIONS)
    throw ApiError.notAllowed("too_many_rows", "Ask for a month at a time.")
  const journal = await readWholeJournal(req.scope, filters)
  sendTable(res, `twiza-journal${filters.month ? `-${filters.month}` : ""}`, writeJournal(journal))
}
