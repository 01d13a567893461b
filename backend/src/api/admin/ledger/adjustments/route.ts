import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adjustBooksWorkflow } from "../../../../workflows/accounting"
import { parseInput } from "../../../errors/parse-input"
import { adminPerson } from "../../cooperatives/admin-person"
import { AdjustBooks } from "../validators"

/** `POST /admin/ledger/adjustments`: corrects the books between two accounts, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { amount: centimes, ...adjustment } = parseInput(AdjustBooks, req.body)
  const input = { ...adjustment, centimes, user_id: adminPerson(req) }
  const { result } = await adjustBooksWorkflow(req.scope).run({ input })
  res.status(201).json({ transaction: { id: result } })
}
