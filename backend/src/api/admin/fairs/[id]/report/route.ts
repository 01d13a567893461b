import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReport } from "../../../../../fairs/figures/read-report"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/report`: the closing report, beside that of the edition before. 404 until it is closed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ report: await readReport(req.scope, fairId(req)) })
}
