import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MARKET_ZONE } from "../../../money/month"
import type { CooperativeScope } from "../guard"

const number = z.coerce.number()

const totalsSchema = z.object({
  orders: number,
  items: number,
  total_mad: number,
  refunds_mad: number,
  refused: number,
  returned: number,
})

const daySchema = z.object({ date: z.string(), orders: number, total_mad: number })
const bestSchema = z.object({ product_id: z.string(), title: z.string(), quantity: number })

/** Orders of the cooperative placed in the month, on Morocco's calendar. */
const OF_MONTH = `with bounds as (
  select cast(:first as timestamp) at time zone :zone as starts,
    (cast(:first as timestamp) + interval '1 month') at time zone :zone as ends
), own as (
  select part.*, part.status in ('refused', 'cancelled') as is_void from cooperative_order part
  where part.cooperative_id = :owner and part.deleted_at is null
), placed as (
  select own.* from own, bounds where own.created_at >= starts and own.created_at < ends
), unit as (
  select placed.id, line->>'item_id' as item_id,
    (line->>'quantity')::int - coalesce((line->>'cancelled_quantity')::int, 0) as quantity
  from placed, jsonb_array_elements(placed.lines->'lines') line where not placed.is_void
)`

const TOTALS = `${OF_MONTH} select
  (select count(*) from placed where not is_void) as orders,
  (select coalesce(sum(quantity), 0) from unit) as items,
  (select coalesce(sum(total), 0) from placed where not is_void) as total_mad,
  (select coalesce(sum(back.refund), 0) from cooperative_order_return back
    join own on own.id = back.cooperative_order_id, bounds
    where back.received_at >= starts and back.received_at < ends and back.deleted_at is null) as refunds_mad,
  (select count(*) from placed where is_void) as refused,
  (select count(*) from cooperative_order_return back
    join own on own.id = back.cooperative_order_id, bounds
    where back.received_at >= starts and back.received_at < ends and back.deleted_at is null) as returned`

const DAYS = `${OF_MONTH}
  select to_char(created_at at time zone :zone, 'YYYY-MM-DD') as date, count(*) as orders, sum(total) as total_mad
  from placed where not is_void group by 1 order by 1`

const BEST = `${OF_MONTH}
  select item.product_id, coalesce(max(product.title), max(item.product_title), '') as title, sum(unit.quantity) as quantity
  from unit join order_line_item item on item.id = unit.item_id left join product on product.id = item.product_id
  where item.product_id is not null and unit.quantity > 0
  group by item.product_id order by quantity desc, title limit 5`

async function ask<Row extends z.ZodType>(
  scope: CooperativeScope,
  row: Row,
  sql: string,
  month: string,
): Promise<z.output<Row>[]> {
  const database = scope.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings = { owner: scope.cooperativeId, first: `${month}-01`, zone: MARKET_ZONE }
  const { rows } = z.object({ rows: z.array(row) }).parse(await database.raw(sql, bindings))
  return rows
}

/**
 * What the month's orders came to, in dirhams, tax included. Orders count in the month they were placed, and what came
 * back in the month it did.
 */
export async function readMonthTotals(scope: CooperativeScope, month: string) {
  const [totals] = await ask(scope, totalsSchema, TOTALS, month)
  return totalsSchema.parse(totals)
}

/** The month's days that had orders. */
export async function readMonthDays(scope: CooperativeScope, month: string) {
  return await ask(scope, daySchema, DAYS, month)
}

/** The five products of which the month's orders hold most. */
export async function readMonthBest(scope: CooperativeScope, month: string) {
  return await ask(scope, bestSchema, BEST, month)
}
