import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../../../languages/plain-text"
import { decideCase } from "../../../../../workflows/moderation"
import { parseInput } from "../../../../errors/parse-input"

const bodySchema = z.strictObject({ reason: plainText(500).nullish() }).nullish()

/** `POST /admin/product-moderation/:id/approve`: the origin or the label stands; a report is dismissed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const reason = parseInput(bodySchema, req.body)?.reason ?? null
  const case_id = req.params.id ?? ""
  await decideCase(req.scope, { case_id, decision: "approve", admin_id: req.auth_context.actor_id, reason })
  res.json({ id: case_id, decision: "approve" })
}
