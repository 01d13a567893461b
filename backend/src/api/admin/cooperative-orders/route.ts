import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { historyOf, PART_FIELDS, partSchema, totalsOf } from "../../../workflows/cooperative-order/part"
import { linesOf } from "../../../workflows/cooperative-order/part-progress"
import { readPartCooperatives } from "../../../workflows/cooperative-order/read-order-view"
import { parseInput } from "../../errors/parse-input"
import { listCooperativeOrdersSchema } from "./validators"

/** `GET /admin/cooperative-orders`: parts of orders, of one order or one cooperative, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...wanted } = parseInput(listCooperativeOrdersSchema, req.query)
  const filters = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative_order",
    fields: PART_FIELDS,
    filters,
    pagination: { skip: offset, take: limit, order: { created_at: "DESC" } },
  })
  const parts = z.array(partSchema).parse(data)
  const cooperatives = await readPartCooperatives(req.scope, parts)
  res.json({
    cooperative_orders: parts.map((part) => ({
      id: part.id,
      number: part.number,
      order_id: part.order_id,
      status: part.status,
      fulfilment_kind: part.fulfilment_kind,
      created_at: part.created_at,
      cooperative: cooperatives.get(part.cooperative_id) ?? null,
      items: linesOf(part),
      totals: totalsOf(part),
      tracking_number: part.tracking_number,
      refusal_reason: part.refusal_reason,
      history: historyOf(part),
    })),
    count: metadata?.count ?? parts.length,
    limit,
    offset,
  })
}
