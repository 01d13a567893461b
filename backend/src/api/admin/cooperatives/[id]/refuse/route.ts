import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCooperativeWorkflow } from "../../../../../workflows/cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminActor } from "../../admin-actor"
import { cooperativeId } from "../../cooperative-id"
import { readCooperative } from "../../read-cooperative"
import { DecideWithReason } from "../../validators"

/** `POST /admin/cooperatives/:id/refuse`: closes an application, with the reason its cooperative reads. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { reason } = parseInput(DecideWithReason, req.body ?? {})
  await refuseCooperativeWorkflow(req.scope).run({ input: { id, actor: adminActor(req), reason } })
  const cooperative = await readCooperative(req.scope, id)
  res.json({ status: "closed", cooperative })
}
