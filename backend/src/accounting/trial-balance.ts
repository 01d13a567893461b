import type { AccountKind } from "../modules/ledger/accounts"

/** What an account holds: whole centimes, debits less credits. */
export type AccountBalance = {
  code: string
  kind: AccountKind
  owner_id: string | null
  owner_name: string | null
  currency_code: string
  centimes: number
}

/** Accounts of one kind together: those that hold a debit, and those that hold a credit, in centimes. */
type KindTotal = { kind: AccountKind; accounts: number; debit: number; credit: number }

/** All accounts of a currency. `difference` is always zero, or the books are wrong. */
export type TrialBalance = {
  currency_code: string
  debit: number
  credit: number
  difference: number
  kinds: KindTotal[]
}

/** The trial balance of each currency, by kind of account. */
export function trialBalances(balances: readonly AccountBalance[]): TrialBalance[] {
  const byCurrency = new Map<string, Map<AccountKind, KindTotal>>()
  for (const { currency_code, kind, centimes } of balances) {
    const kinds = byCurrency.get(currency_code) ?? new Map<AccountKind, KindTotal>()
    const total = kinds.get(kind) ?? { kind, accounts: 0, debit: 0, credit: 0 }
    kinds.set(kind, {
      kind,
      accounts: total.accounts + 1,
      debit: total.debit + Math.max(0, centimes),
      credit: total.credit + Math.max(0, -centimes),
    })
    byCurrency.set(currency_code, kinds)
  }
  return [...byCurrency].sort().map(([currency_code, kinds]) => {
    const rows = [...kinds.values()]
    const debit = rows.reduce((sum, row) => sum + row.debit, 0)
    const credit = rows.reduce((sum, row) => sum + row.credit, 0)
    return { currency_code, debit, credit, difference: debit - credit, kinds: rows }
  })
}
