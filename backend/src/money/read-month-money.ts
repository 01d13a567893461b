import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { accountCode } from "../modules/ledger/accounts"
import { boundsOfMonth, MARKET_CURRENCY } from "./month"

/** In whole centimes. */
export type MonthMoney = { received: number; to_come: number }

const centimes = z.coerce.number()
const answerSchema = z.object({
  rows: z.tuple([z.object({ received: centimes, balance: centimes, promised: centimes })]),
})

/** Cash that was kept or given back, and what went to the bank or came back from it. */
const MONEY = `select
  coalesce(sum(e.centimes) filter (where a.code = :owed and t.occurred_at >= :starts
    and e.component in ('payment', 'payout', 'refund')), 0) as received,
  coalesce(-sum(e.centimes) filter (where a.code = :owed), 0) as balance,
  coalesce(-sum(e.centimes) filter (where a.code = :promised), 0) as promised
from ledger_entry e
  join ledger_account a on a.id = e.account_id and a.code in (:owed, :promised)
  join ledger_transaction t on t.id = e.transaction_id and t.occurred_at < :ends`

/**
 * What reached the cooperative in a month, as cash it kept or money sent to its bank; and what was still to come at its
 * end, or is now: what the network owes it, and the price of what is ordered and not delivered.
 */
export async function readMonthMoney(
  container: MedusaContainer,
  cooperative_id: string,
  month: string,
): Promise<MonthMoney> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const codeOf = (kind: "cooperative" | "to_come") =>
    accountCode({ kind, owner: cooperative_id }, MARKET_CURRENCY)
  const bounds = await boundsOfMonth(container, month)
  const answer: unknown = await database.raw(MONEY, {
    ...bounds,
    owed: codeOf("cooperative"),
    promised: codeOf("to_come"),
  })
  const [{ received, balance, promised }] = answerSchema.parse(answer).rows
  return { received, to_come: Math.max(0, balance) + promised }
}
