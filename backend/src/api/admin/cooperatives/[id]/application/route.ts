import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReviewedApplication } from "../../../../../review/view/read-reviewed-application"
import { cooperativeId } from "../../cooperative-id"

/** `GET /admin/cooperatives/:id/application`: all that a decision on it needs. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await readReviewedApplication(req.scope, cooperativeId(req)) })
}
