import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAllocations, readAllocation } from "../../../../../fairs/allocation/read-allocations"
import { proposeAllocation } from "../../../../../workflows/fair/allocation"
import { adminPerson } from "../../../cooperatives/admin-person"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/allocations`: the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ allocations: await listAllocations(req.scope, fairId(req)) })
}

/** `POST /admin/fairs/:id/allocations`: ranks those who asked for a stand, once the deadline has passed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const user_id = adminPerson(req)
  const id = await proposeAllocation(req.scope, { edition_id, user_id, now: new Date() })
  res.status(201).json({ allocation: await readAllocation(req.scope, edition_id, id) })
}
