import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { endOfWithdrawal, type ParcelMoney } from "./holds"
import { PAYOUT_SETTINGS } from "./payout-settings"
import type { BookedMoney } from "./reckon-standing"

const centimes = z.coerce.number().int()

const BalanceRow = z.object({ owner_id: z.string(), balance: centimes, to_come: centimes })

const ParcelRow = z.object({
  owner_id: z.string(),
  part_id: z.string(),
  part_centimes: centimes,
  centimes,
  carrier_centimes: centimes,
  delivered_at: z.coerce.date(),
})

/** What the network owes is a negative balance in the books: owed to the cooperative is positive here. */
const BALANCES = `
select a.owner_id,
  coalesce(-sum(e.centimes) filter (where a.kind = 'cooperative'), 0) as balance,
  coalesce(-sum(e.centimes) filter (where a.kind = 'to_come'), 0) as to_come
from ledger_account a join ledger_entry e on e.account_id = a.id
where a.kind in ('cooperative', 'to_come') and a.currency_code = :currency and a.owner_id = any(:ids)
group by a.owner_id`

/**
 * One statement across modules, which Query cannot join: parcels delivered since `since`, and those whose cash a carrier
 * still has, with what they and their part brought the cooperative.
 */
const PARCELS = `
with parcel as (
  select t.id, t.cooperative_id as owner_id, t.cooperative_order_id as part_id,
    substr(t.business_key, length('units_delivered:') + 1) as parcel_id, t.occurred_at
  from ledger_transaction t
  where t.kind = 'units_delivered' and t.currency_code = :currency and t.cooperative_id = any(:ids)
    and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id)
), cash as (
  select parcel.parcel_id, t.id, coalesce(sum(e.centimes) filter (where a.kind = 'carrier'), 0) as with_carrier
  from parcel
  join ledger_transaction t on t.business_key = 'cash_collected:' || parcel.parcel_id
    and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id)
  join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
  group by parcel.parcel_id, t.id
), open as (
  select parcel.*, cash.id as cash_id, coalesce(cash.with_carrier, 0) - coalesce((
      select sum(line.remitted_centimes) from remittance_line line
      where line.parcel_id = parcel.parcel_id and line.state in ('matched', 'difference') and line.deleted_at is null
    ), 0) as carrier_centimes,
    coalesce(record.delivered_at, parcel.occurred_at) as delivered_at
  from parcel
  left join cash on cash.parcel_id = parcel.parcel_id
  left join cooperative_order_parcel record on record.id = parcel.parcel_id
)
select open.owner_id, open.part_id, open.carrier_centimes, open.delivered_at,
  (select coalesce(-sum(e.centimes), 0) from ledger_entry e join ledger_account a on a.id = e.account_id
    where a.kind = 'cooperative' and e.transaction_id in (open.id, open.cash_id)) as centimes,
  (select coalesce(-sum(e.centimes), 0) from ledger_transaction t
    join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
    where a.kind = 'cooperative' and t.cooperative_order_id = open.part_id) as part_centimes
from open where open.carrier_centimes > 0 or open.delivered_at > :since`

/** What the books say of each of the cooperatives, in two statements whatever their number. */
export async function readBookedMoney(
  container: MedusaContainer,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, BookedMoney>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const since = new Date(2 * now.getTime() - endOfWithdrawal(now).getTime())
  const bindings = { ids: [...ids], currency: PAYOUT_SETTINGS.currency_code, since }
  const [balances, parcels] = await Promise.all([
    database.raw(BALANCES, bindings).then((answer: unknown) => rowsOf(BalanceRow, answer)),
    database.raw(PARCELS, bindings).then((answer: unknown) => rowsOf(ParcelRow, answer)),
  ])
  const money = new Map<string, BookedMoney>(
    ids.map((id) => [id, { balance_centimes: 0, to_come_centimes: 0, parcels: [] }]),
  )
  for (const { owner_id, balance, to_come } of balances)
    Object.assign(money.get(owner_id) ?? {}, { balance_centimes: balance, to_come_centimes: to_come })
  for (const { owner_id, ...parcel } of parcels)
    money.get(owner_id)?.parcels.push(parcel satisfies ParcelMoney)
  return money
}

function rowsOf<Row extends z.ZodType>(row: Row, answer: unknown): z.output<Row>[] {
  return z.object({ rows: z.array(row) }).parse(answer).rows
}
