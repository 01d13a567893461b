import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReviewedApplication } from "../../../../../review/view/read-reviewed-application"
import { askCorrectionsWorkflow } from "../../../../../workflows/cooperative"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../admin-person"
import { cooperativeId } from "../../cooperative-id"
import { AskCorrections } from "../../review-validators"

/** `POST /admin/cooperatives/:id/corrections`: hands the application back, with what to correct. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { items } = parseInput(AskCorrections, req.body)
  await askCorrectionsWorkflow(req.scope).run({ input: { id, items, user_id: adminPerson(req) } })
  res.json({ application: await readReviewedApplication(req.scope, id) })
}
