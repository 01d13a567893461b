import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endCommissionRuleWorkflow } from "../../../../../workflows/ledger"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../../cooperatives/admin-person"
import { EndRule } from "../../validators"

/** `POST /admin/commission-rules/:id/end`: ends a rule, now or later. It is never changed otherwise. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  adminPerson(req)
  const end = parseInput(EndRule, req.body ?? {})
  const { result } = await endCommissionRuleWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", ...end },
  })
  res.json({ commission_rule: result })
}
