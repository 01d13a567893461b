import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listExhibitors } from "../../../../../../fairs/read-participants"
import { assignStand, markPresence } from "../../../../../../workflows/fair"
import { parseInput } from "../../../../../errors/parse-input"
import { exhibitorId, fairAdmin, fairId } from "../../../fair-request"
import { ChangeExhibitor } from "../../../validators"

/** `POST /admin/fairs/:id/exhibitors/:exhibitor_id`: gives it another stand, or says whether it came. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { stand_id, was_present } = parseInput(ChangeExhibitor, req.body)
  const [edition_id, exhibitor_id] = [fairId(req), exhibitorId(req)]
  const act = { edition_id, exhibitor_id, actor: fairAdmin(req) }
  if (stand_id !== undefined) await assignStand(req.scope, { ...act, stand_id })
  if (was_present !== undefined) await markPresence(req.scope, { ...act, was_present, now: new Date() })
  res.json({ exhibitors: await listExhibitors(req.scope, edition_id) })
}
