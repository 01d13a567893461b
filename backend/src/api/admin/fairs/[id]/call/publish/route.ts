import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../../../fairs/read-editions"
import { publishCall } from "../../../../../../workflows/fair"
import { fairAdmin, fairId } from "../../../fair-request"

/** `POST /admin/fairs/:id/call/publish`: from now on cooperatives may apply. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  await publishCall(req.scope, { edition_id, actor: fairAdmin(req), now: new Date() })
  res.json({ fair: await readEdition(req.scope, edition_id, new Date()) })
}
