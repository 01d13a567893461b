import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRules } from "../../../rule/read-rules"
import { publishRuleWorkflow } from "../../../workflows/publish-rule"

/** `GET /admin/priority-rules`: every version, oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ rules: await readRules(req.scope.resolve(ContainerRegistrationKeys.QUERY)) })
}

/** `POST /admin/priority-rules` `{ basis, tiers }`: publishes the next version, in force at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const admin_id = req.auth_context.actor_id
  const { result } = await publishRuleWorkflow(req.scope).run({ input: { rule: req.body, admin_id } })
  res.status(201).json({ rule: result })
}
