import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listExhibitors } from "../../../../../fairs/read-participants"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/exhibitors`: the published ranking, and what became of everybody. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ exhibitors: await listExhibitors(req.scope, fairId(req)) })
}
