import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveCooperative } from "../../../../../review/approve-cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../admin-person"
import { cooperativeId } from "../../cooperative-id"
import { readDecision } from "../../read-decision"
import { Decide } from "../../validators"

/** `POST /admin/cooperatives/:id/verify`: one admin's yes; the second, different admin's verifies. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { reason } = parseInput(Decide, req.body ?? {})
  const userId = adminPerson(req)
  await approveCooperative(req.scope, { id, userId, action: "verify", reason: reason ?? null })
  res.json(await readDecision(req.scope, id))
}
