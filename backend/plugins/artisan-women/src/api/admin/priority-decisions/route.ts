import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { replayDecision } from "../../../decision/replay-decision"
import { ARTISAN_WOMEN_MODULE } from "../../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../../modules/artisan-women/service"
import { readRules } from "../../../rule/read-rules"
import { parseBody } from "../../parse-body"

const ListDecisions = z.object({
  product_id: z.string().min(1).max(100).optional(),
  subject_id: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** `GET /admin/priority-decisions?product_id=&subject_id=`: the log, newest first, each decision replayed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, product_id, subject_id } = parseBody(ListDecisions, req.query)
  const service = req.scope.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const filters = { ...(product_id && { product_id }), ...(subject_id && { subject_id }) }
  const [rules, [decisions, count]] = await Promise.all([
    readRules(req.scope.resolve(ContainerRegistrationKeys.QUERY)),
    service.listAndCountPriorityDecisions(filters, {
      take: limit,
      skip: offset,
      order: { decided_at: "DESC" },
    }),
  ])
  const rows = decisions.map((decision) => ({ ...decision, replay: replayDecision(decision, rules) }))
  res.json({ decisions: rows, count, limit, offset })
}
