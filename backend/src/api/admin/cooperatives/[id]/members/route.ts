import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCooperativeMemberWorkflow } from "../../../../../workflows/cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminActor } from "../../admin-actor"
import { cooperativeId } from "../../cooperative-id"
import { readCooperative } from "../../read-cooperative"
import { AddMember } from "../../validators"

/** `POST /admin/cooperatives/:id/members`: gives a person a sign-in and a place in the cooperative. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const member = parseInput(AddMember, req.body)
  await createCooperativeMemberWorkflow(req.scope).run({
    input: { ...member, cooperative_id: id, actor: adminActor(req) },
  })
  res.status(201).json({ cooperative: await readCooperative(req.scope, id) })
}
