import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReport } from "../../../../../fairs/figures/read-report"
import { writeReport } from "../../../../../fairs/figures/write-report"
import { sendTable } from "../../../ledger/send-table"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/report.csv`: the closing report as a table. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendTable(res, `twiza-fair-${fairId(req)}`, writeReport(await readReport(req.scope, fairId(req))))
}
