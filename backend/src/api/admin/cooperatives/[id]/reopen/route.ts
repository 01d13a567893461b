import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveCooperative } from "../../../../../review/approve-cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../admin-person"
import { cooperativeId } from "../../cooperative-id"
import { readDecision } from "../../read-decision"
import { DecideWithReason } from "../../validators"

/** `POST /admin/cooperatives/:id/reopen`: one admin's yes; the second, different admin's reopens. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { reason } = parseInput(DecideWithReason, req.body ?? {})
  await approveCooperative(req.scope, { id, userId: adminPerson(req), action: "reopen", reason })
  res.json(await readDecision(req.scope, id))
}
