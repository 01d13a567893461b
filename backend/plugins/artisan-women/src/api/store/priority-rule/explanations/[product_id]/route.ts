import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPriorities } from "../../../../../decision/read-priorities"
import { notFound } from "../../../../../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../../../../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../../../../modules/artisan-women/service"

/**
 * `GET /store/priority-rule/explanations/:product_id`: why a product is where it is. 404 `product_not_found` for one
 * that the public may not see.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product_id = req.params.product_id ?? ""
  const { options } = req.scope.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const priority = (await readPriorities(query, [product_id], options.readFacts)).get(product_id)
  if (!priority?.is_public) throw notFound("product")
  const { tier, reasons, rule_version, cooperative } = priority
  res.json({ explanation: { product_id, tier, reasons, rule_version, as_of: cooperative.as_of } })
}
