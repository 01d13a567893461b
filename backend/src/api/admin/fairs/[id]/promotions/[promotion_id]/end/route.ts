import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPromotions } from "../../../../../../../fairs/campaign/read-promotions"
import { endFairPromotion } from "../../../../../../../workflows/fair/campaign/end-promotion"
import { fairAdmin, fairId } from "../../../../fair-request"

/** `POST /admin/fairs/:id/promotions/:promotion_id/end`: the fair's price ends now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const edition_id = fairId(req)
  await endFairPromotion(req.scope, { edition_id, id: req.params.promotion_id ?? "", actor: fairAdmin(req) })
  res.json({ promotions: await readPromotions(req.scope, edition_id) })
}
