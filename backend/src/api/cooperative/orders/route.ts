import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { toPartRow } from "../../../workflows/cooperative-order/cooperative-view"
import { PART_FIELDS, partSchema } from "../../../workflows/cooperative-order/part"
import { readPlacedOrders } from "../../../workflows/cooperative-order/read-order-view"
import { parseInput } from "../../errors/parse-input"
import { listOwn, scopeOf } from "../guard"
import { listOrdersSchema } from "./validators"

const PAGE_SIZE = 20

/** `GET /cooperative/orders`: the cooperative's own parts, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { status, page } = parseInput(listOrdersSchema, req.query)
  const { rows, count } = await listOwn(scope, "cooperative_order", {
    fields: PART_FIELDS,
    filters: status ? { status } : {},
    pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, order: { created_at: "DESC" } },
  })
  const parts = z.array(partSchema).parse(rows)
  const orders = await readPlacedOrders(scope.container, [...new Set(parts.map(({ order_id }) => order_id))])
  res.json({
    orders: parts.map((part) => toPartRow(part, orders.get(part.order_id))),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE_SIZE)),
  })
}
