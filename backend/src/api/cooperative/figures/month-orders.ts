import { z } from "@medusajs/framework/zod"
import { boundsOfMonth, MARKET_ZONE } from "../../../money/month"
import { PART_FIELDS, type Part, partSchema } from "../../../workflows/cooperative-order/part"
import { addUp, collectedOf, dueOf } from "../../../workflows/cooperative-order/part-progress"
import { type CooperativeScope, listOwn } from "../guard"

/** More orders than any cooperative has in a month. */
const ALL = 20_000

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: MARKET_ZONE })

/** The month's orders as a table: its columns, then a row each, the first first. Amounts in dirhams. */
export async function tableOfMonth(scope: CooperativeScope, month: string) {
  const { starts, ends } = await boundsOfMonth(scope.container, month)
  const { rows } = await listOwn(scope, "cooperative_order", {
    fields: PART_FIELDS,
    filters: { created_at: { $gte: starts, $lt: ends } },
    pagination: { skip: 0, take: ALL, order: { created_at: "ASC" } },
  })
  return z.array(partSchema).parse(rows).map(toRow)
}

function toRow(part: Part) {
  return {
    number: part.number,
    date: dayFormat.format(part.created_at),
    status: part.status,
    goods_mad: part.item_total,
    delivery_mad: part.shipping_total,
    total_mad: part.total,
    received_mad: collectedOf(part),
    to_come_mad: part.status === "pending" ? 0 : dueOf(part),
    refunds_mad: addUp(part.returns.map(({ refund }) => refund)),
    items: part.lines.map((line) => `${line.quantity - line.cancelled_quantity} × ${line.title}`).join("; "),
  }
}
