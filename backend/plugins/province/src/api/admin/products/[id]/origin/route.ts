import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseBody } from "../../../../parse-body"
import { setProductProvinceWorkflow } from "../../../../../workflows/set-product-province"
import { readOrigin } from "./read-origin"
import { SetOrigin } from "./validators"

/** `GET /admin/products/:id/origin`: where the product is from, and whether that waits for an admin. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ origin: await readOrigin(req.scope, req.params.id ?? "") })
}

/** `POST /admin/products/:id/origin` `{ province, note? }`: sets it on the admin's own word, so approved at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { province, note } = parseBody(SetOrigin, req.body)
  const product_id = req.params.id ?? ""
  await setProductProvinceWorkflow(req.scope).run({
    input: { product_id, province_id: province, note, admin_id: req.auth_context.actor_id },
  })
  res.json({ origin: await readOrigin(req.scope, product_id) })
}
