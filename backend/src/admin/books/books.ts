import type { AccountKind } from "../../modules/ledger/accounts"
import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"
import type { Person } from "../payouts/payouts"

export type TrialBalance = {
  currency_code: string
  debit: number
  credit: number
  difference: number
  kinds: { kind: AccountKind; accounts: number; debit: number; credit: number }[]
}

export type Balance = {
  code: string
  kind: AccountKind
  owner_id: string | null
  owner_name: string | null
  currency_code: string
  balance: number
}

export type Transaction = {
  id: string
  kind: string
  occurred_at: string
  happened_at: string | null
  currency_code: string
  part_number: string | null
  reverses_id: string | null
  reversed_by_id: string | null
  reason: string | null
  actor: Person | null
  entries: { account: string; owner_name: Texts | null; component: string; amount: number }[]
}

export type Month = {
  month: string
  transactions: number
  is_closed: boolean
  may_close: boolean
  closed_at: string | null
  closed_by: Person | null
}

export const PAGE_SIZE = 20

type Filters = { month: string; kind: string; account?: string }

/** The filters as a query; empty ones are left out. */
const queryOf = (filters: Partial<Filters>, page?: number): string => {
  const asked = Object.entries(filters).filter(([, value]) => value)
  const window =
    page === undefined ? [] : [["limit", `${PAGE_SIZE}`] as const, ["offset", `${page * PAGE_SIZE}`] as const]
  return new URLSearchParams([...asked, ...window].map(([name, value]) => [name, value])).toString()
}

export const readTrialBalance = (month: string): Promise<{ currencies: TrialBalance[] }> =>
  ask(`/admin/ledger/trial-balance?${queryOf({ month })}`)

export const listBalances = (
  filters: Partial<Filters>,
  page: number,
): Promise<{ balances: Balance[]; count: number }> => ask(`/admin/ledger/balances?${queryOf(filters, page)}`)

export const listJournal = (
  filters: Partial<Filters>,
  page: number,
): Promise<{ transactions: Transaction[]; count: number }> =>
  ask(`/admin/ledger/journal?${queryOf(filters, page)}`)

export const journalFile = (filters: Partial<Filters>): string =>
  `/admin/ledger/journal.csv?${queryOf(filters)}`
export const balancesFile = (filters: Partial<Filters>): string =>
  `/admin/ledger/balances.csv?${queryOf(filters)}`

export const listMonths = (): Promise<{ months: Month[] }> => ask("/admin/ledger/months")
export const closeMonth = (month: string): Promise<unknown> => ask("/admin/ledger/months", { month })

export type Adjustment = {
  key: string
  debit: { kind: string; owner?: string }
  credit: { kind: string; owner?: string }
  amount: number
  reason: string
}

export const adjust = (adjustment: Adjustment): Promise<unknown> =>
  ask("/admin/ledger/adjustments", adjustment)

export const reverse = (id: string, reason: string): Promise<unknown> =>
  ask(`/admin/ledger/transactions/${encodeURIComponent(id)}/reverse`, { reason })
