import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../../fairs/read-editions"
import { setStands } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { fairAdmin, fairId } from "../../fair-request"
import { SetStands } from "../../validators"

/** `PUT /admin/fairs/:id/stands`: draws the plan anew; a stand that keeps its number keeps its exhibitor. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const drawn = parseInput(SetStands, req.body)
  await setStands(req.scope, { edition_id, ...drawn, actor: fairAdmin(req) })
  res.json({ fair: await readEdition(req.scope, edition_id, new Date()) })
}
