import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ORIGIN_STATUSES } from "../../../origin/origin-state"
import { parseBody } from "../../parse-body"

const ListOrigins = z.object({
  status: z.enum(ORIGIN_STATUSES).default("awaiting_admin"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

/** `GET /admin/product-origins?status=&limit=&offset=`: the queue of origins, oldest first, with their products. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, limit, offset } = parseBody(ListOrigins, req.query)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "product_origin",
    fields: [
      "id",
      "product_id",
      "province_id",
      "status",
      "note",
      "created_at",
      "product.id",
      "product.title",
    ],
    filters: { status },
    pagination: { take: limit, skip: offset, order: { created_at: "ASC" } },
  })
  res.json({ product_origins: data, count: metadata?.count ?? 0, limit, offset })
}
