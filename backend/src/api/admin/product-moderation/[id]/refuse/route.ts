import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../../../languages/plain-text"
import { decideCase } from "../../../../../workflows/moderation"
import { parseInput } from "../../../../errors/parse-input"

const bodySchema = z.strictObject({ reason: requiredText(500) })

/** `POST /admin/product-moderation/:id/refuse`: with the reason, which the cooperative reads. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(bodySchema, req.body)
  const case_id = req.params.id ?? ""
  await decideCase(req.scope, { case_id, decision: "refuse", admin_id: req.auth_context.actor_id, reason })
  res.json({ id: case_id, decision: "refuse" })
}
