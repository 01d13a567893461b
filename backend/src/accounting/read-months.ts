import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../modules/ledger"
import type { LedgerModuleService } from "../modules/ledger/service"
import { currentMonth, MARKET_ZONE } from "../money/month"
import { readPeople } from "../review/view/read-people"
import { askBooks } from "./ask-books"

const Row = z.object({ month: z.string(), transactions: z.coerce.number() })

const MONTHS = `select to_char(occurred_at at time zone :zone, 'YYYY-MM') as month, count(*) as transactions
from ledger_transaction group by 1 order by 1 desc`

/** The latest month whose books are closed, with all before it. */
export async function readClosedThrough(container: MedusaContainer): Promise<string | null> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [latest] = await ledger.listClosedMonths({}, { order: { month: "DESC" }, take: 1 })
  return latest?.month ?? null
}

/** Months that hold transactions, the latest first: which are closed, by whom, and which may be closed now. */
export async function readMonths(container: MedusaContainer, now: Date) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [rows, closed] = await Promise.all([
    askBooks(container, Row, MONTHS, { zone: MARKET_ZONE }),
    ledger.listClosedMonths({}, { order: { month: "DESC" } }),
  ])
  const through = closed[0]?.month ?? ""
  const personOf = await readPeople(
    container,
    closed.map(({ closed_by }) => closed_by),
  )
  return rows.map(({ month, transactions }) => {
    const act = closed.filter((row) => row.month >= month).at(-1)
    return {
      month,
      transactions,
      is_closed: month <= through,
      may_close: month > through && month < currentMonth(now),
      closed_at: act?.closed_at ?? null,
      closed_by: act ? { id: act.closed_by, ...personOf(act.closed_by) } : null,
    }
  })
}
