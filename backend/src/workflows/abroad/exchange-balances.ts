import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ABROAD_CURRENCIES } from "../../modules/exchange-rate/currencies"
import { inDirhams } from "../../modules/exchange-rate/in-dirhams"
import { rateInDirhams } from "../../modules/exchange-rate/rate"
import { LEDGER_MODULE } from "../../modules/ledger"
import { exchanged } from "../../modules/ledger/postings/exchange"
import type { LedgerModuleService } from "../../modules/ledger/service"
import { MARKET } from "../market/market"
import { exchangeRates } from "./exchange-rates"

const LOCK_SECONDS = 300

const DueRows = z.array(
  z.object({
    cooperative_id: z.string(),
    currency_code: z.enum(ABROAD_CURRENCIES),
    centimes: z.coerce.number().int(),
  }),
)

/** What cooperatives are owed abroad (a negative balance), or owe, since before the withdrawal period. */
const DUE = `
select a.owner_id as cooperative_id, a.currency_code, sum(e.centimes) as centimes
from ledger_account a
join ledger_entry e on e.account_id = a.id
join ledger_transaction t on t.id = e.transaction_id
where a.kind = 'cooperative' and a.currency_code = any(:currencies)
  and (t.occurred_at <= :until or t.business_key like 'adjustment:exchange:%')
  and not exists (
    select 1 from ledger_transaction done
    where done.business_key = 'adjustment:exchange:' || a.owner_id || ':' || a.currency_code || ':' || :day
  )
group by a.owner_id, a.currency_code having sum(e.centimes) <> 0
order by a.owner_id`

const HalfRows = z.array(
  z.object({
    business_key: z.string(),
    occurred_at: z.coerce.date(),
    cooperative_id: z.string(),
    currency_code: z.enum(ABROAD_CURRENCIES),
    centimes: z.coerce.number().int(),
  }),
)

/** Exchanges whose dirhams are not booked yet. */
const HALVES = `
select t.business_key, t.occurred_at, t.cooperative_id, t.currency_code, e.centimes
from ledger_transaction t
join ledger_entry e on e.transaction_id = t.id
join ledger_account a on a.id = e.account_id and a.kind = 'cooperative'
where t.business_key like 'adjustment:exchange:%' and t.currency_code = any(:currencies)
  and not exists (select 1 from ledger_transaction r where r.reverses_id = t.id)
  and not exists (select 1 from ledger_transaction twin where twin.business_key = t.business_key || ':${MARKET.currency_code}')
order by t.occurred_at`

/** Until when something must have been booked to be exchanged: the shopper can no longer give it back. */
export type ExchangeTime = { now: Date; until: Date; day: string }

/**
 * Turns what cooperatives are owed in euros and dollars into dirhams by the rate in force, so that payouts and
 * statements, which are in dirhams, have it. Once a day for each balance; the second half is derived from the first, so
 * that one whose process died between the two is completed by the next run.
 *
 * @returns how many halves were booked
 */
export async function exchangeBalances(container: MedusaContainer, time: ExchangeTime): Promise<number> {
  return container
    .resolve(Modules.LOCKING)
    .execute(
      "exchange-balances",
      async () => (await bookFirstHalves(container, time)) + (await bookSecondHalves(container)),
      { timeout: LOCK_SECONDS },
    )
}

const ledgerOf = (container: MedusaContainer) => container.resolve<LedgerModuleService>(LEDGER_MODULE)

async function bookFirstHalves(container: MedusaContainer, { now, until, day }: ExchangeTime) {
  const rates = await exchangeRates(container).ratesInForce(now)
  const rows = await readRows(container, DUE, { until, day })
  const due = DueRows.parse(rows).flatMap((balance) => {
    const rate = rates.find(({ currency_code }) => currency_code === balance.currency_code)
    return rate ? [{ ...balance, reason: reasonOf(balance.currency_code, rate.ten_thousandths) }] : []
  })
  for (const { centimes, ...balance } of due) {
    const id = `exchange:${balance.cooperative_id}:${balance.currency_code}:${day}`
    await ledgerOf(container).post(exchanged({ ...balance, id, at: now, centimes: -centimes }))
  }
  return due.length
}

async function bookSecondHalves(container: MedusaContainer): Promise<number> {
  const halves = HalfRows.parse(await readRows(container, HALVES, {}))
  let booked = 0
  for (const { business_key, occurred_at: at, cooperative_id, currency_code, centimes } of halves) {
    const rates = await exchangeRates(container).ratesInForce(at)
    const rate = rates.find((candidate) => candidate.currency_code === currency_code)
    if (!rate) continue
    await ledgerOf(container).post(
      exchanged({
        id: `${business_key.slice("adjustment:".length)}:${MARKET.currency_code}`,
        cooperative_id,
        at,
        currency_code: MARKET.currency_code,
        centimes: inDirhams(-centimes, rate.ten_thousandths),
        reason: reasonOf(currency_code, rate.ten_thousandths),
      }),
    )
    booked += 1
  }
  return booked
}

const reasonOf = (currency: string, rate: number): string =>
  `1 ${currency.toUpperCase()} = ${rateInDirhams(rate)} ${MARKET.currency_code.toUpperCase()}`

async function readRows(container: MedusaContainer, sql: string, bindings: object): Promise<unknown[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await database.raw(sql, {
    currencies: [...ABROAD_CURRENCIES],
    ...bindings,
  })
  return rows
}
