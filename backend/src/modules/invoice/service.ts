import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { moroccanYear } from "../../papers/dates"
import { type InvoiceContent, type InvoiceKind, invoiceNumber } from "./content"
import { Invoice } from "./models/invoice"
import { InvoiceCounter } from "./models/invoice-counter"

/** An invoice to be. `source_key` names what it is for: `invoice:<part>`, `credit_note:<return>`. */
export type InvoiceDraft = {
  kind: InvoiceKind
  source_key: string
  cooperative_id: string
  cooperative_order_id: string
  return_id?: string
  invoice_id?: string
  issued_at: Date
  content: InvoiceContent
}

/** What became of a draft: given a number now, or found to have one already. */
export type Issued = { id: string; number: string; is_replay: boolean }

/** The invoices of all cooperatives: each has a series of its own every year, without a gap. */
export class InvoiceModuleService extends MedusaService({ Invoice, InvoiceCounter }) {
  /**
   * Gives a draft the next number of its cooperative's year (by Morocco's clock), once for each `source_key`. The
   * number and the invoice are written together: what is rolled back leaves no gap, and whoever comes meanwhile waits.
   */
  @InjectTransactionManager()
  async issue(
    draft: InvoiceDraft,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Issued> {
    const manager = managerOf(context)
    const year = moroccanYear(draft.issued_at)
    const sequence = await nextNumber(manager, draft.cooperative_id, year)
    const number = invoiceNumber(year, sequence)
    const id = await insertInvoice(manager, draft, { year, sequence, number })
    if (!id) return findIssued(manager, draft.source_key)
    await manager.execute(`update invoice_counter set last = ? where cooperative_id = ? and year = ?`, [
      sequence,
      draft.cooperative_id,
      year,
    ])
    return { id, number, is_replay: false }
  }
}

function managerOf({ transactionManager }: Context<SqlEntityManager>): SqlEntityManager {
  if (transactionManager) return transactionManager
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "An invoice needs a transaction.")
}

/** Locks the cooperative's counter until the end of the transaction. */
async function nextNumber(manager: SqlEntityManager, cooperativeId: string, year: number): Promise<number> {
  await manager.execute(
    `insert into invoice_counter (id, cooperative_id, year, last) values (?, ?, ?, 0) on conflict do nothing`,
    [generateEntityId(undefined, "invcount"), cooperativeId, year],
  )
  const [counter] = await manager.execute<{ last: number }[]>(
    `select last from invoice_counter where cooperative_id = ? and year = ? for update`,
    [cooperativeId, year],
  )
  return Number(counter?.last ?? 0) + 1
}

async function insertInvoice(
  manager: SqlEntityManager,
  draft: InvoiceDraft,
  { year, sequence, number }: { year: number; sequence: number; number: string },
): Promise<string | undefined> {
  const rows = await manager.execute<{ id: string }[]>(
    `insert into invoice (id, kind, cooperative_id, cooperative_order_id, return_id, invoice_id, source_key, year,
       sequence, number, issued_at, content)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
     on conflict (source_key) where deleted_at is null do nothing returning id`,
    [
      generateEntityId(undefined, "inv"),
      draft.kind,
      draft.cooperative_id,
      draft.cooperative_order_id,
      draft.return_id ?? null,
      draft.invoice_id ?? null,
      draft.source_key,
      year,
      sequence,
      number,
      draft.issued_at,
      JSON.stringify(draft.content),
    ],
  )
  return rows[0]?.id
}

async function findIssued(manager: SqlEntityManager, sourceKey: string): Promise<Issued> {
  const [row] = await manager.execute<{ id: string; number: string }[]>(
    `select id, number from invoice where source_key = ?`,
    [sourceKey],
  )
  if (!row) throw new MedusaError(MedusaError.Types.CONFLICT, `${sourceKey} is being issued.`)
  return { ...row, is_replay: true }
}
