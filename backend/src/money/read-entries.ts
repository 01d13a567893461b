import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { accountCode } from "../modules/ledger/accounts"
import { MARKET_CURRENCY, type MonthBounds } from "./month"
import type { MoneyEntry } from "./statement"
import type { MoneyAccount } from "./what"

/** One of a cooperative's accounts. */
export type AccountOf = { account: MoneyAccount; cooperative_id: string }

const rowSchema = z.object({
  transaction_id: z.string(),
  kind: z.string(),
  component: z.string(),
  centimes: z.number(),
  occurred_at: z.coerce.date(),
  part_id: z.string().nullable(),
  part_number: z.string().nullable(),
  reason: z.string().nullable(),
})
const sumSchema = z.object({ centimes: z.coerce.number() })
/** `at` as the database writes it: a date of JavaScript would lose its microseconds, and with them the order. */
const pageSchema = z.object({ id: z.string(), at: z.string(), count: z.coerce.number() })

/** The account's own transactions: nothing of another account's can be reached through it. */
const OWN = `ledger_entry e
  join ledger_account a on a.id = e.account_id and a.code = :code
  join ledger_transaction t on t.id = e.transaction_id`

/** A transaction that names only its order is of the cooperative's part of it. */
const PART = `left join cooperative_order part on part.cooperative_id = :owner and part.deleted_at is null
  and (part.id = t.cooperative_order_id or (t.cooperative_order_id is null and part.order_id = t.order_id))`

async function ask<Row extends z.ZodType>(
  container: MedusaContainer,
  row: Row,
  sql: string,
  { account, cooperative_id }: AccountOf,
  bindings: Record<string, string | number | Date | string[]> = {},
): Promise<z.output<Row>[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const code = accountCode({ kind: account, owner: cooperative_id }, MARKET_CURRENCY)
  const answer: unknown = await database.raw(sql, { ...bindings, code, owner: cooperative_id })
  return z.object({ rows: z.array(row) }).parse(answer).rows
}

const withAccount = ({ account }: AccountOf, rows: z.output<typeof rowSchema>[]): MoneyEntry[] =>
  rows.map((row) => ({ ...row, account }))

const ENTRIES = `select t.id as transaction_id, t.kind, e.component, e.centimes, t.occurred_at,
  part.id as part_id, part.number as part_number, t.reason from ${OWN} ${PART}`

/** The account's entries of a month. */
export async function readEntriesOfMonth(container: MedusaContainer, of: AccountOf, bounds: MonthBounds) {
  const sql = `${ENTRIES} where t.occurred_at >= :starts and t.occurred_at < :ends`
  return withAccount(of, await ask(container, rowSchema, sql, of, bounds))
}

/** What the account held at a moment, as the cooperative sees it: owed to it is positive. */
export async function readHeldAt(container: MedusaContainer, of: AccountOf, moment: Date): Promise<number> {
  const sql = `select coalesce(sum(-e.centimes), 0) as centimes from ${OWN} where t.occurred_at < :moment`
  const [row] = await ask(container, sumSchema, sql, of, { moment })
  return row?.centimes ?? 0
}

export type EntryPage = { bounds?: MonthBounds | undefined; part_id?: string | undefined } & {
  skip: number
  take: number
}

/**
 * The entries of a page of events, the latest first, what the account held before them, and how many events there are
 * on all pages; with `part_id` only one order's, as if the account held nothing else. Three statements, however many.
 */
export async function readEntryPage(
  container: MedusaContainer,
  of: AccountOf,
  { bounds, part_id, skip, take }: EntryPage,
): Promise<{ opening: number; entries: MoneyEntry[]; count: number }> {
  const conditions = [
    bounds ? "t.occurred_at >= :starts and t.occurred_at < :ends" : "true",
    part_id ? "part.id = :part" : "true",
  ].join(" and ")
  const bindings = { ...(bounds ?? {}), ...(part_id ? { part: part_id } : {}), skip, take }
  const page = await ask(
    container,
    pageSchema,
    `select t.id, t.occurred_at::text as at, count(*) over () as count from ${OWN} ${PART} where ${conditions}
      group by t.id order by t.occurred_at desc, t.id desc limit :take offset :skip`,
    of,
    bindings,
  )
  const oldest = page.at(-1)
  if (!oldest) return { opening: 0, entries: [], count: 0 }
  const [before] = await ask(
    container,
    sumSchema,
    `select coalesce(sum(-e.centimes), 0) as centimes from ${OWN} ${PART}
      where (t.occurred_at, t.id) < (cast(:at as timestamptz), :id) and ${part_id ? "part.id = :part" : "true"}`,
    of,
    { ...(part_id ? { part: part_id } : {}), at: oldest.at, id: oldest.id },
  )
  const ids = page.map(({ id }) => id)
  const rows = await ask(container, rowSchema, `${ENTRIES} where t.id = any(:ids)`, of, { ids })
  return { opening: before?.centimes ?? 0, entries: withAccount(of, rows), count: oldest.count }
}
