import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readCurrentRule } from "@twiza/plugin-artisan-women/rule/read-rules"
import { readOpenRegions } from "../../../workflows/abroad"
import { MARKET } from "../../../workflows/market/market"
import { ApiError } from "../../errors/api-error"
import { readFigures } from "./read-figures"

const Regions = z.array(z.object({ id: z.string() }))

/** `GET /store/market`: what a page needs to know of the market as a whole. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [regions, abroad, figures, ruleVersion] = await Promise.all([
    query.graph({ entity: "region", fields: ["id"], filters: { currency_code: MARKET.currency_code } }),
    readOpenRegions(req.scope),
    readFigures(req.scope),
    req.scope.hasRegistration("artisan_women") ? readCurrentRule(query).then(({ version }) => version) : null,
  ])
  const [region] = Regions.parse(regions.data)
  if (!region) throw ApiError.notFound("market")
  const { has_demo, ...counts } = figures
  res.json({
    region_id: region.id,
    currency: MARKET.currency_code,
    abroad: abroad.map(({ currency_code, countries }) => ({ currency: currency_code, countries })),
    counts,
    priority_rule_version: ruleVersion,
    is_demo: has_demo,
  })
}
