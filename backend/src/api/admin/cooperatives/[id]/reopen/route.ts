import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reopenCooperativeWorkflow } from "../../../../../workflows/cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminActor } from "../../admin-actor"
import { cooperativeId } from "../../cooperative-id"
import { readCooperative } from "../../read-cooperative"
import { DecideWithReason } from "../../validators"

/** `POST /admin/cooperatives/:id/reopen` */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { reason } = parseInput(DecideWithReason, req.body ?? {})
  await reopenCooperativeWorkflow(req.scope).run({
    input: { id, actor: adminActor(req), reason: reason ?? null },
  })
  res.json({ cooperative: await readCooperative(req.scope, id) })
}
