import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { readPeople } from "../review/view/read-people"
import { askBooks } from "./ask-books"
import { conditionsOf, type JournalFilters } from "./journal-filters"

const centimes = z.coerce.number().int()

const TransactionRow = z.object({
  id: z.string(),
  business_key: z.string(),
  kind: z.string(),
  occurred_at: z.coerce.date(),
  happened_at: z.coerce.date().nullable(),
  currency_code: z.string(),
  order_id: z.string().nullable(),
  part_number: z.string().nullable(),
  cooperative_id: z.string().nullable(),
  reverses_id: z.string().nullable(),
  reversed_by_id: z.string().nullable(),
  reason: z.string().nullable(),
  actor_id: z.string().nullable(),
  entries: z.array(
    z.object({ account: z.string(), owner_name: z.unknown(), component: z.string(), centimes }),
  ),
})

/** A transaction of the journal; its entries are whole centimes, debit positive. */
export type JournalTransaction = z.output<typeof TransactionRow>

const TRANSACTIONS = `select t.id, t.business_key, t.kind, t.occurred_at, t.happened_at, t.currency_code, t.order_id,
  part.number as part_number, t.cooperative_id, t.reverses_id, reversal.id as reversed_by_id, t.reason, t.actor_id,
  (select json_agg(json_build_object('account', a.code, 'owner_name', owner.name, 'component', e.component,
      'centimes', e.centimes) order by e.centimes desc, e.id)
    from ledger_entry e join ledger_account a on a.id = e.account_id
    left join cooperative owner on owner.id = a.owner_id where e.transaction_id = t.id) as entries
from ledger_transaction t
left join cooperative_order part on part.id = t.cooperative_order_id
left join ledger_transaction reversal on reversal.reverses_id = t.id`

/** A page of the journal, the latest first, amounts in the currency's units. */
export async function readJournal(
  container: MedusaContainer,
  { limit, offset, ...filters }: JournalFilters & { limit: number; offset: number },
) {
  const { where, bindings } = await conditionsOf(container, filters)
  const [rows, counted] = await Promise.all([
    askBooks(
      container,
      TransactionRow,
      `${TRANSACTIONS} where ${where} order by t.occurred_at desc, t.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    countTransactions(container, filters),
  ])
  const personOf = await readPeople(
    container,
    rows.map(({ actor_id }) => actor_id),
  )
  return {
    transactions: rows.map(({ entries, actor_id, ...row }) => ({
      ...row,
      actor: actor_id ? { id: actor_id, ...personOf(actor_id) } : null,
      entries: entries.map(({ centimes, ...entry }) => ({ ...entry, amount: centimes / 100 })),
    })),
    count: counted,
    limit,
    offset,
  }
}

/** How many transactions the filters leave. */
export async function countTransactions(
  container: MedusaContainer,
  filters: JournalFilters,
): Promise<number> {
  const { where, bindings } = await conditionsOf(container, filters)
  const sql = `select count(*) as count from ledger_transaction t where ${where}`
  const [row] = await askBooks(container, z.object({ count: z.coerce.number() }), sql, bindings)
  return row?.count ?? 0
}

/** All transactions that the filters leave, the first first. */
export async function readWholeJournal(
  container: MedusaContainer,
  filters: JournalFilters,
): Promise<JournalTransaction[]> {
  const { where, bindings } = await conditionsOf(container, filters)
  const sql = `${TRANSACTIONS} where ${where} order by t.occurred_at, t.id`
  return await askBooks(container, TransactionRow, sql, bindings)
}
