import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MARKET_ZONE } from "../../../money/month"
import type { CooperativeScope } from "../guard"

const number = z.coerce.number()

const totalsSchema = z.object({
  orders: number,
  items: number,
  total_mad: number,
  received_mad: number,
  to_come_mad: number,
  refunds_mad: number,
  refused: number,
  returned: number,
})

const daySchema = z.object({ date: z.string(), orders: number, total_mad: number })
const bestSchema = z.object({ product_id: z.string(), title: z.string(), quantity: number })

/** Orders of the cooperative placed in the month, and what was collected or came back in it, on Morocco's calendar. */
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

/** Accepted and not yet paid: each open order's total less the parcels handed over. */
const TO_COME = `select coalesce(sum(open.total - coalesce((
    select sum(parcel.amount) from cooperative_order_parcel parcel
    where parcel.cooperative_order_id = open.id and parcel.delivered_at is not null and parcel.deleted_at is null), 0)), 0)
  from OPEN open where open.status in ('accepted', 'packed', 'partly_shipped', 'shipped')`

const TOTALS = `${OF_MONTH} select
  (select count(*) from placed where not is_void) as orders,
  (select coalesce(sum(quantity), 0) from unit) as items,
  (select coalesce(sum(total), 0) from placed where not is_void) as total_mad,
  (select coalesce(sum(parcel.collected), 0) from cooperative_order_parcel parcel
    join own on own.id = parcel.cooperative_order_id, bounds
    where parcel.delivered_at >= starts and parcel.delivered_at < ends and parcel.deleted_at is null) as received_mad,
  (${TO_COME.replace("OPEN", "placed")}) as to_come_mad,
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

const ALL_TO_COME = TO_COME.replace("OPEN", "cooperative_order").concat(
  " and open.cooperative_id = :owner and open.deleted_at is null",
)

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
 * What the month came to, in dirhams, tax included. Orders count in the month they were placed, what was collected and
 * what came back in the month it was; what is to come is of the month's orders.
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

/** What is still to be collected of all that was accepted, whenever it was placed, in dirhams. */
export async function readToCome(scope: CooperativeScope, month: string): Promise<number> {
  const [row] = await ask(scope, z.object({ coalesce: number }), ALL_TO_COME, month)
  return row?.coalesce ?? 0
}
