import { stringify } from "csv-stringify/sync"
import { writeDirhams } from "../payouts/bank-file"
import type { JournalTransaction } from "./read-journal"
import type { AccountBalance } from "./trial-balance"

/**
 * A table for the accountant: UTF-8 with its mark and semicolons, as Excel in French opens it. What a program might take
 * for a formula is marked as text.
 */
function writeTable(columns: string[], rows: Record<string, string | null>[]): string {
  return stringify(rows, { columns, header: true, bom: true, delimiter: ";", escape_formulas: true })
}

/** Amounts are never negative: they stand in one of two columns. */
const sides = (centimes: number) => ({
  debit: centimes > 0 ? writeDirhams(centimes) : "",
  credit: centimes < 0 ? writeDirhams(-centimes) : "",
})

/** The journal, an entry a row: its debits and credits add up to the same, by transaction and in all. */
export function writeJournal(transactions: readonly JournalTransaction[]): string {
  const columns = ["date", "happened_on", "transaction", "event", "account", "component", "debit", "credit"]
  const rest = ["currency", "order", "part", "cooperative", "reason", "actor", "key"]
  const rows = transactions.flatMap((transaction) =>
    transaction.entries.map(({ account, component, centimes }) => ({
      date: transaction.occurred_at.toISOString(),
      happened_on: transaction.happened_at?.toISOString() ?? "",
      transaction: transaction.id,
      event: transaction.kind,
      account,
      component,
      ...sides(centimes),
      currency: transaction.currency_code.toUpperCase(),
      order: transaction.order_id,
      part: transaction.part_number,
      cooperative: transaction.cooperative_id,
      reason: transaction.reason,
      actor: transaction.actor_id,
      key: transaction.business_key,
    })),
  )
  return writeTable(columns.concat(rest), rows)
}

/** The balance of every account, a row each, in its debit or credit column. */
export function writeBalances(balances: readonly AccountBalance[]): string {
  const columns = ["account", "kind", "owner", "owner_name", "currency", "debit", "credit"]
  const rows = balances.map(({ code, kind, owner_id, owner_name, currency_code, centimes }) => ({
    account: code,
    kind,
    owner: owner_id,
    owner_name,
    currency: currency_code.toUpperCase(),
    ...sides(centimes),
  }))
  return writeTable(columns, rows)
}
