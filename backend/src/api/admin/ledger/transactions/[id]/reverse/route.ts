import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reverseTransactionWorkflow } from "../../../../../../workflows/accounting"
import { parseInput } from "../../../../../errors/parse-input"
import { adminPerson } from "../../../../cooperatives/admin-person"
import { ReverseTransaction } from "../../../validators"

/** `POST /admin/ledger/transactions/:id/reverse`: books the opposite of a transaction, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(ReverseTransaction, req.body)
  const { result } = await reverseTransactionWorkflow(req.scope).run({
    input: { transaction_id: req.params.id ?? "", reason, user_id: adminPerson(req) },
  })
  res.status(201).json({ transaction: { id: result } })
}
