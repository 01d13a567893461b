import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listExhibitors } from "../../../../../../../fairs/read-participants"
import { withdrawExhibitor } from "../../../../../../../workflows/fair"
import { parseInput } from "../../../../../../errors/parse-input"
import { exhibitorId, fairAdmin, fairId } from "../../../../fair-request"
import { GiveReason } from "../../../../validators"

/** `POST /admin/fairs/:id/exhibitors/:exhibitor_id/withdraw`: with a reason; the next of the waiting list moves up. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(GiveReason, req.body)
  const [edition_id, exhibitor] = [fairId(req), { id: exhibitorId(req) }]
  const now = new Date()
  await withdrawExhibitor(req.scope, { edition_id, exhibitor, reason, actor: fairAdmin(req), now })
  res.json({ exhibitors: await listExhibitors(req.scope, edition_id) })
}
