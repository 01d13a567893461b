import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../../fairs/read-editions"
import { cancelEdition } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { fairAdmin, fairId } from "../../fair-request"
import { GiveReason } from "../../validators"

/** `POST /admin/fairs/:id/cancel`: calls the edition off, with the reason people are given. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const { reason } = parseInput(GiveReason, req.body)
  await cancelEdition(req.scope, { edition_id, reason, actor: fairAdmin(req), now: new Date() })
  res.json({ fair: await readEdition(req.scope, edition_id, new Date()) })
}
