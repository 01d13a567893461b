import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateCooperativeWorkflow } from "../../../../workflows/cooperative"
import { parseInput } from "../../../errors/parse-input"
import { adminActor } from "../admin-actor"
import { cooperativeId } from "../cooperative-id"
import { readCooperative } from "../read-cooperative"
import { UpdateCooperative } from "../validators"

/** `GET /admin/cooperatives/:id` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ cooperative: await readCooperative(req.scope, cooperativeId(req)) })
}

/** `POST /admin/cooperatives/:id`: changes facts, never the status. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const changes = parseInput(UpdateCooperative, req.body)
  await updateCooperativeWorkflow(req.scope).run({ input: { id, changes, actor: adminActor(req) } })
  res.json({ cooperative: await readCooperative(req.scope, id) })
}
