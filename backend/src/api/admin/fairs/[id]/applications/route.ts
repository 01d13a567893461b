import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listApplications } from "../../../../../fairs/read-participants"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/applications`: who wants a stand, in the order they applied. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ applications: await listApplications(req.scope, fairId(req)) })
}
