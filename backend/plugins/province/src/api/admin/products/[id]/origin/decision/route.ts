import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseBody } from "../../../../../parse-body"
import { decideProductOriginWorkflow } from "../../../../../../workflows/decide-product-origin"
import { readOrigin } from "../read-origin"
import { DecideOrigin } from "../validators"

/** `POST /admin/products/:id/origin/decision` `{ decision: "approve" | "refuse", note? }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { decision, note } = parseBody(DecideOrigin, req.body)
  const product_id = req.params.id ?? ""
  await decideProductOriginWorkflow(req.scope).run({
    input: { product_id, decision, note, admin_id: req.auth_context.actor_id },
  })
  res.json({ origin: await readOrigin(req.scope, product_id) })
}
