import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitCooperativeWorkflow } from "../../../../../workflows/cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminActor } from "../../admin-actor"
import { cooperativeId } from "../../cooperative-id"
import { readCooperative } from "../../read-cooperative"
import { Decide } from "../../validators"

/** `POST /admin/cooperatives/:id/submit` */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { reason } = parseInput(Decide, req.body ?? {})
  await submitCooperativeWorkflow(req.scope).run({
    input: { id, actor: adminActor(req), reason: reason ?? null },
  })
  res.json({ cooperative: await readCooperative(req.scope, id) })
}
