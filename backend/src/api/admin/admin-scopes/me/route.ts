import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { regionOf } from "../../scope/region-of-request"

/** `GET /admin/admin-scopes/me`: the region the admin who asks is limited to, or `null` for the whole network. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  res.json({ admin_scope: { region_code: regionOf(req) } })
}
