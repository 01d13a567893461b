import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { languageText } from "../languages/language-text"
import { ACCOUNT_KINDS } from "../modules/ledger/accounts"
import { boundsOfMonth } from "../money/month"
import { askBooks } from "./ask-books"
import { type AccountBalance, trialBalances } from "./trial-balance"

const Row = z.object({
  code: z.string(),
  kind: z.enum(ACCOUNT_KINDS),
  owner_id: z.string().nullable(),
  owner_name: z.unknown(),
  currency_code: z.string(),
  centimes: z.coerce.number().int(),
})

/** Nothing sums to nothing: an account opened later holds zero at an earlier date. */
const BALANCES = `select a.code, a.kind, a.owner_id, owner.name as owner_name, a.currency_code,
  coalesce(sum(e.centimes) filter (where cast(:until as timestamptz) is null or t.occurred_at < :until), 0) as centimes
from ledger_account a
left join cooperative owner on owner.id = a.owner_id
left join ledger_entry e on e.account_id = a.id left join ledger_transaction t on t.id = e.transaction_id
where cast(:kind as text) is null or a.kind = :kind
group by a.id, owner.name order by a.currency_code, a.kind, a.code`

export type BalanceFilters = { kind?: string | undefined; month?: string | undefined }

/** What every account holds, now or at the end of a month. */
export async function readBalances(
  container: MedusaContainer,
  { kind, month }: BalanceFilters,
): Promise<AccountBalance[]> {
  const until = month ? (await boundsOfMonth(container, month)).ends : null
  const rows = await askBooks(container, Row, BALANCES, { kind: kind ?? null, until })
  return rows.map(({ owner_name, ...row }) => ({
    ...row,
    owner_name: languageText(owner_name, "fr").text || null,
  }))
}

/** The trial balance of each currency, amounts in its units, now or at the end of a month. */
export async function readTrialBalance(container: MedusaContainer, { month }: Pick<BalanceFilters, "month">) {
  const units = ({ debit, credit }: { debit: number; credit: number }) => ({
    debit: debit / 100,
    credit: credit / 100,
  })
  return trialBalances(await readBalances(container, { month })).map(({ kinds, difference, ...total }) => ({
    currency_code: total.currency_code,
    ...units(total),
    difference: difference / 100,
    kinds: kinds.map((row) => ({ ...row, ...units(row) })),
  }))
}
