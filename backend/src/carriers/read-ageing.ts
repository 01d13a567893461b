import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../modules/ledger"
import type { LedgerModuleService } from "../modules/ledger/service"
import { listCarriers } from "./carrier-service"

/** Days since a parcel's cash was collected, from the youngest; the last has no end. */
export const AGES = [
  { from: 0, to: 7 },
  { from: 8, to: 15 },
  { from: 16, to: 30 },
  { from: 31, to: null },
] as const

const countRows = z.array(
  z.object({ carrier_code: z.string(), age: z.number(), parcels: z.number(), mad: z.number() }),
)
const settledRows = z.array(z.object({ carrier_code: z.string(), mad: z.number() }))

/** Parcels whose cash a carrier collected and has not remitted; their age in whole days at `?`. */
const OUTSTANDING = `
  select p.carrier_code, least(greatest(floor(extract(epoch from (? - p.delivered_at)) / 86400), 0), 100000)::int as age,
    count(*)::int as parcels, sum(p.collected)::float as mad
  from cooperative_order_parcel p
  where p.carrier_code is not null and p.delivered_at is not null and p.collected > 0 and p.deleted_at is null
    and not exists (select 1 from remittance_line l where l.parcel_id = p.id and l.deleted_at is null
      and l.state in ('matched', 'difference'))
  group by 1, 2`

/** What of remitted parcels was collected and not remitted, or remitted and of no parcel we know (negative). */
const DIFFERENCES = `
  select r.carrier_code, sum(coalesce(case when l.state in ('matched', 'difference') and p.delivered_at is not null
      then p.collected end, 0) - l.remitted_centimes / 100.0)::float as mad
  from remittance_line l join remittance r on r.id = l.remittance_id
    left join cooperative_order_parcel p on p.id = l.parcel_id
  where l.deleted_at is null and r.deleted_at is null
  group by 1`

const round = (amount: number) => Math.round(amount * 100) / 100

/**
 * What each carrier owes the network, by age, in dirhams: cash of parcels it has not remitted, and the differences of
 * those it has. Together they are its balance in the books, which is given beside them.
 */
export async function readAgeing(container: MedusaContainer, now: Date) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [outstanding, differences] = await Promise.all([
    database.raw(OUTSTANDING, [now]).then(({ rows }) => countRows.parse(rows)),
    database.raw(DIFFERENCES).then(({ rows }) => settledRows.parse(rows)),
  ])
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const balances = await ledger.balances({ kind: "carrier" })
  return (await listCarriers(container, { activeOnly: false })).map((carrier) => {
    const own = outstanding.filter(({ carrier_code }) => carrier_code === carrier.code)
    const difference = differences.find(({ carrier_code }) => carrier_code === carrier.code)?.mad ?? 0
    const total = own.reduce((sum, { mad }) => sum + mad, 0)
    const balance = balances.find(({ owner_id }) => owner_id === carrier.code)?.centimes ?? 0
    return {
      ...carrier,
      ages: AGES.map(({ from, to }) => {
        const rows = own.filter(({ age }) => age >= from && (to === null || age <= to))
        return {
          from,
          to,
          parcels: rows.reduce((sum, { parcels }) => sum + parcels, 0),
          amount_mad: round(rows.reduce((sum, { mad }) => sum + mad, 0)),
        }
      }),
      outstanding_mad: round(total),
      differences_mad: round(difference),
      total_mad: round(total + difference),
      books_mad: balance / 100,
    }
  })
}
