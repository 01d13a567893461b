import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../../fairs/read-editions"
import { saveCall } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { fairAdmin, fairId } from "../../fair-request"
import { SaveCall } from "../../validators"

/** `POST /admin/fairs/:id/call`: writes the call. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const call = parseInput(SaveCall, req.body)
  await saveCall(req.scope, { ...call, edition_id, actor: fairAdmin(req), now: new Date() })
  res.json({ fair: await readEdition(req.scope, edition_id, new Date()) })
}
