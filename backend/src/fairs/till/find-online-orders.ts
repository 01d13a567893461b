import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { itemsLeft } from "../../modules/cooperative-order/parcel-items"
import { MARKET } from "../../workflows/market/market"
import { readParts } from "../../workflows/cooperative-order/read-order-view"

const Found = z.object({
  rows: z.array(
    z.object({ id: z.string(), order_id: z.string(), item_id: z.string(), variant_id: z.string() }),
  ),
})

/** Parts sold on the site whose goods have not left, the newest first, with the lines that hold these sizes. */
const STATEMENT = `
select part.id, part.order_id, item.id as item_id, item.variant_id
from cooperative_order part
join order_line_item item on item.id = any(part.item_ids) and item.deleted_at is null
where part.deleted_at is null and part.cooperative_id = :cooperative_id
  and part.status in ('pending', 'accepted', 'packed', 'partly_shipped')
  and item.variant_id = any(:variant_ids)
  and not exists (
    select 1 from "order" placed
    join sales_channel channel on channel.id = placed.sales_channel_id and channel.name = :fair_channel
    where placed.id = part.order_id)
order by part.created_at desc, item.id desc
limit 50`

/** A line of an online order that could still be cancelled: so many of it are left to send. */
export type OnlineLine = {
  part_id: string
  order_id: string
  number: string
  line_id: string
  variant_id: string
  left: number
}

/** The cooperative's online orders that hold these sizes and have not left, the newest first. */
export async function findOnlineOrders(
  container: MedusaContainer,
  cooperative_id: string,
  variant_ids: string[],
): Promise<OnlineLine[]> {
  if (!variant_ids.length) return []
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings = { cooperative_id, variant_ids, fair_channel: MARKET.fair_sales_channel }
  const { rows } = Found.parse(await database.raw(STATEMENT, bindings))
  const parts = await readParts(container, [...new Set(rows.map(({ order_id }) => order_id))])
  return rows.flatMap(({ id, order_id, item_id, variant_id }) => {
    const part = parts.find((candidate) => candidate.id === id)
    if (!part) return []
    const left = itemsLeft(part.lines, part.parcels).find(({ line_id }) => line_id === item_id)?.quantity ?? 0
    if (!left) return []
    return [{ part_id: id, order_id, number: part.number, line_id: item_id, variant_id, left }]
  })
}
