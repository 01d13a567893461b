import type { MedusaContainer } from "@medusajs/framework/types"
import type { EventKind } from "../modules/ledger/posting"
import { boundsOfMonth } from "../money/month"

/** What narrows the journal; `month` is `2026-11`, `account` an account's code (`bank:mad`). */
export type JournalFilters = {
  month?: string | undefined
  kind?: EventKind | undefined
  account?: string | undefined
  cooperative_id?: string | undefined
  order_id?: string | undefined
}

/** Conditions on `ledger_transaction t`, and what they bind. */
export type Conditions = { where: string; bindings: Record<string, string | Date> }

const CONDITIONS = {
  kind: "t.kind = :kind",
  cooperative_id: "t.cooperative_id = :cooperative_id",
  order_id: "t.order_id = :order_id",
  account: `exists (select 1 from ledger_entry own join ledger_account held on held.id = own.account_id
    where own.transaction_id = t.id and held.code = :account)`,
} as const

/** The filters as SQL. */
export async function conditionsOf(
  container: MedusaContainer,
  { month, ...filters }: JournalFilters,
): Promise<Conditions> {
  const conditions = ["t.deleted_at is null"]
  const bindings: Conditions["bindings"] = {}
  if (month) {
    Object.assign(bindings, await boundsOfMonth(container, month))
    conditions.push("t.occurred_at >= :starts and t.occurred_at < :ends")
  }
  for (const [name, value] of Object.entries(filters)) {
    if (value === undefined || !isFilter(name)) continue
    bindings[name] = value
    conditions.push(CONDITIONS[name])
  }
  return { where: conditions.join(" and "), bindings }
}

const isFilter = (name: string): name is keyof typeof CONDITIONS => name in CONDITIONS
