import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readMonths } from "../../../../accounting/read-months"
import { closeMonthWorkflow } from "../../../../workflows/accounting"
import { parseInput } from "../../../errors/parse-input"
import { adminPerson } from "../../cooperatives/admin-person"
import { CloseMonth } from "../validators"

/** `GET /admin/ledger/months`: months that hold transactions, the latest first, and whether they are closed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ months: await readMonths(req.scope, new Date()) })
}

/** `POST /admin/ledger/months`: closes a month that is over, and all before it, for good. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { month } = parseInput(CloseMonth, req.body)
  await closeMonthWorkflow(req.scope).run({ input: { month, user_id: adminPerson(req) } })
  res.json({ months: await readMonths(req.scope, new Date()) })
}
