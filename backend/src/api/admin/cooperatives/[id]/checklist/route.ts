import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkPoint } from "../../../../../review/check-point"
import { readReviewedApplication } from "../../../../../review/view/read-reviewed-application"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../admin-person"
import { cooperativeId } from "../../cooperative-id"
import { CheckPoint } from "../../review-validators"

/** `POST /admin/cooperatives/:id/checklist`: ticks a point, or takes the tick back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = cooperativeId(req)
  const { key, checked } = parseInput(CheckPoint, req.body)
  await checkPoint(req.scope, { id, key, isChecked: checked, userId: adminPerson(req) })
  res.json({ application: await readReviewedApplication(req.scope, id) })
}
