import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listHistory } from "../../../../../fairs/read-participants"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/history`: who did what and when, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ history: await listHistory(req.scope, fairId(req)) })
}
