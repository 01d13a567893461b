import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCommissionRuleWorkflow } from "../../../workflows/ledger"
import { parseInput } from "../../errors/parse-input"
import { adminPerson } from "../cooperatives/admin-person"
import { readRules } from "./read-rules"
import { CreateRule, ListRules } from "./validators"

/** `GET /admin/commission-rules?limit=&offset=`: what the network keeps of sales, the latest rule first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readRules(req.scope, parseInput(ListRules, req.query)))
}

/** `POST /admin/commission-rules`: a new rule; sales made before it begins keep theirs. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const rule = parseInput(CreateRule, req.body)
  const { result } = await createCommissionRuleWorkflow(req.scope).run({
    input: { ...rule, created_by: adminPerson(req) },
  })
  res.status(201).json({ commission_rule: { id: result } })
}
