import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CooperativeScope } from "../guard"

/** What may be waiting, in the order in which it is best done. */
const KINDS = [
  "correct_application",
  "accept",
  "return",
  "pack",
  "ship",
  "deliver",
  "quote",
  "payout",
  "photo_refused",
  "low_stock",
] as const

const MOST_IDS = 50

const rowsSchema = z.object({
  rows: z.array(
    z.object({
      kind: z.enum(KINDS),
      count: z.coerce.number(),
      oldest_at: z.coerce.date().nullable(),
      ids: z.array(z.string()),
    }),
  ),
})

/** One row a thing that waits: what is to do, since when, and the id of what to open. */
const WAITING = `
select case
    when status = 'pending' then 'accept'
    when status = 'accepted' and fulfilment_kind <> 'service' then 'pack'
    when status = 'partly_shipped' or (status = 'packed' and fulfilment_kind = 'delivery') then 'ship'
    else 'deliver' end as kind, created_at as at, id
  from cooperative_order
  where cooperative_id = :owner and deleted_at is null
    and status in ('pending', 'accepted', 'packed', 'partly_shipped', 'shipped')
union all
select 'return', back.requested_at, part.id from cooperative_order_return back
  join cooperative_order part on part.id = back.cooperative_order_id
  where part.cooperative_id = :owner and back.status = 'requested' and back.deleted_at is null
union all
select 'quote', created_at, id from quote_request
  where cooperative_id = :owner and status = 'open' and deleted_at is null
union all
select 'payout', paid_at, id from payout_line
  where cooperative_id = :owner and status = 'paid' and confirmed_at is null and deleted_at is null
union all
select 'photo_refused', updated_at, id from listing_picture
  where cooperative_id = :owner and status = 'refused' and deleted_at is null
union all
select 'correct_application', asked_at, id from cooperative_correction
  where cooperative_id = :owner and settled_at is null and deleted_at is null
union all
select 'low_stock', null, product.id from product
  join product_product_cooperative_cooperative own
    on own.product_id = product.id and own.cooperative_id = :owner and own.deleted_at is null
  join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  join product_variant_inventory_item kept on kept.variant_id = variant.id and kept.deleted_at is null
  join inventory_level level on level.inventory_item_id = kept.inventory_item_id and level.deleted_at is null
  left join listing on listing.product_id = product.id and listing.deleted_at is null
  where product.status = 'published' and product.deleted_at is null and variant.manage_inventory
  group by product.id
  having sum(level.stocked_quantity - level.reserved_quantity) <= coalesce(max(listing.low_stock_threshold), 3)`

const TASKS = `select kind, count(*) as count, min(at) as oldest_at, array_agg(id order by at, id) as ids
from (${WAITING}) waiting group by kind`

const OF_ORDERS = ["accept", "return", "pack", "ship", "deliver"]

/** Whether somebody's role lets them do it: whether money arrived is the treasurer's to say. */
const isFor = ({ role }: CooperativeScope, kind: (typeof KINDS)[number]) =>
  kind !== "payout" || role !== "seller"

/** What waits for the member, the most pressing first; with the first ids to open. One query. */
export async function readTasks(scope: CooperativeScope) {
  const database = scope.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = rowsSchema.parse(await database.raw(TASKS, { owner: scope.cooperativeId }))
  return rows
    .filter(({ kind }) => isFor(scope, kind))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ ids, ...task }) => {
      const first = ids.slice(0, MOST_IDS)
      if (OF_ORDERS.includes(task.kind)) return { ...task, order_ids: first }
      return { ...task, ...(task.kind === "low_stock" ? { product_ids: first } : {}) }
    })
}
