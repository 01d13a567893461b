import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readJournal } from "../../../../accounting/read-journal"
import { parseInput } from "../../../errors/parse-input"
import { ListJournal } from "../validators"

/** `GET /admin/ledger/journal`: transactions with their entries, the latest first; an amount that is negative is a credit. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readJournal(req.scope, parseInput(ListJournal, req.query)))
}
