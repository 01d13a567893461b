import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPromotions } from "../../../../../fairs/campaign/read-promotions"
import { createFairPromotion } from "../../../../../workflows/fair/campaign/create-promotion"
import { parseInput } from "../../../../errors/parse-input"
import { adminPerson } from "../../../cooperatives/admin-person"
import { fairAdmin, fairId } from "../../fair-request"
import { CreatePromotion } from "./validators"

/** `GET /admin/fairs/:id/promotions`: what the fair takes off prices, and what is used of the budgets. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ promotions: await readPromotions(req.scope, fairId(req)) })
}

/** `POST /admin/fairs/:id/promotions`: takes so much off exhibitors' goods, by category or cooperative. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  const terms = parseInput(CreatePromotion, req.body)
  await createFairPromotion(req.scope, {
    edition_id,
    terms,
    actor: fairAdmin(req),
    user_id: adminPerson(req),
  })
  res.status(201).json({ promotions: await readPromotions(req.scope, edition_id) })
}
