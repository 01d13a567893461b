import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEdition } from "../../../../../fairs/read-editions"
import { cloneEdition } from "../../../../../workflows/fair"
import { parseInput } from "../../../../errors/parse-input"
import { fairAdmin, fairId } from "../../fair-request"
import { CloneFair } from "../../validators"

/** `POST /admin/fairs/:id/clone`: opens the next edition as a draft of this one, and answers it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { opens_on, closes_on } = parseInput(CloneFair, req.body)
  const input = { edition_id: fairId(req), opens_on, closes_on, actor: fairAdmin(req) }
  const id = await cloneEdition(req.scope, input)
  res.status(201).json({ fair: await readEdition(req.scope, id, new Date()) })
}
