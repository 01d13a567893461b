import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitAdmin } from "../../../admin-scopes/limit-admin"
import { readAdminScopes } from "../../../admin-scopes/read-admin-scopes"
import { parseInput } from "../../errors/parse-input"
import { adminPerson } from "../cooperatives/admin-person"
import { ListAdminScopes, SetAdminScope } from "./validators"

/** `GET /admin/admin-scopes?limit=&offset=`: the dashboard's users, each with the region it is limited to, or `null`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readAdminScopes(req.scope, parseInput(ListAdminScopes, req.query)))
}

/** `POST /admin/admin-scopes`: limits another user to a region, or to none. It holds from the user's next request on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const set_by = adminPerson(req)
  const { user_id, region_code } = parseInput(SetAdminScope, req.body)
  await limitAdmin(req.scope, { user_id, region_code, set_by })
  res.json({ admin_scope: { user_id, region_code } })
}
