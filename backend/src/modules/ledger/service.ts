import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { accountCode, type AccountRef } from "./accounts"
import { ClosedMonth } from "./models/closed-month"
import { CommissionRule } from "./models/commission-rule"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerTransaction } from "./models/ledger-transaction"
import { SaleSnapshot } from "./models/sale-snapshot"
import { balancedEntries, type Posting, type PostingEntry } from "./posting"
import type { KeptSale } from "./sale-row"
import { managerOf } from "../manager-of"

/** What became of a posting: booked now, or found booked already. */
export type Booked = { id: string; is_replay: boolean }

/** What an account holds: whole centimes, debits less credits. */
export type Balance = {
  code: string
  kind: string
  owner_id: string | null
  currency_code: string
  centimes: number
}

/** The books of the market. They only grow: what was wrong is reversed, never changed. */
export class LedgerModuleService extends MedusaService({
  LedgerAccount,
  LedgerTransaction,
  LedgerEntry,
  CommissionRule,
  SaleSnapshot,
  ClosedMonth,
}) {
  /**
   * Books an event once, however often and from wherever it is told.
   *
   * @throws RangeError when it does not balance
   * @throws {MedusaError} CONFLICT when its business key was booked with other amounts
   */
  @InjectTransactionManager()
  async post(posting: Posting, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<Booked> {
    const entries = balancedEntries(posting)
    const accounts = await this.openAccounts(entries, posting.currency_code, context)
    const id = await this.insertTransaction(posting, entries.length, context)
    if (!id) return this.replay(posting, entries, context)
    for (const { account, centimes, component } of entries) {
      await managerOf(context).execute(
        `insert into ledger_entry (id, transaction_id, account_id, centimes, component) values (?, ?, ?, ?, ?)`,
        [
          generateEntityId(undefined, "ledent"),
          id,
          accounts.get(accountCode(account, posting.currency_code)),
          centimes,
          component,
        ],
      )
    }
    return { id, is_replay: false }
  }

  /**
   * Books the opposite of a transaction, once.
   *
   * @throws {MedusaError} NOT_FOUND for an unknown transaction, NOT_ALLOWED for one that is itself a reversal
   */
  @InjectTransactionManager()
  async reverse(
    {
      transaction_id,
      reason,
      actor_id,
      at,
    }: { transaction_id: string; reason: string; actor_id?: string; at: Date },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Booked> {
    const original = await this.retrieveLedgerTransaction(
      transaction_id,
      { relations: ["entries", "entries.account"] },
      context,
    )
    if (original.kind === "reversal")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A reversal is not reversed: book the event again.",
      )
    return this.post(
      {
        business_key: `reversal:${transaction_id}`,
        kind: "reversal",
        occurred_at: at,
        currency_code: original.currency_code,
        reverses_id: transaction_id,
        reason,
        ...(actor_id ? { actor_id } : {}),
        ...(original.order_id ? { order_id: original.order_id } : {}),
        ...(original.cooperative_order_id ? { cooperative_order_id: original.cooperative_order_id } : {}),
        ...(original.cooperative_id ? { cooperative_id: original.cooperative_id } : {}),
        entries: original.entries.map(({ account, centimes, component }) => ({
          account: refOf(account),
          centimes: -centimes,
          component,
        })),
      },
      context,
    )
  }

  /** Keeps how a part was sold, once: what was kept first stays. */
  @InjectTransactionManager()
  async keepSale(sale: KeptSale, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await managerOf(context).execute(
      `insert into ledger_sale (id, cooperative_order_id, order_id, cooperative_id, currency_code, lines,
         delivery_centimes, payment)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
       on conflict (cooperative_order_id) where deleted_at is null do nothing`,
      [
        generateEntityId(undefined, "ledsale"),
        sale.cooperative_order_id,
        sale.order_id,
        sale.cooperative_id,
        sale.currency_code,
        JSON.stringify({ lines: sale.lines }),
        sale.delivery,
        sale.payment,
      ],
    )
  }

  /** The balance of every account, or of some. Together, in one currency, they are zero. */
  @InjectManager()
  async balances(
    { kind, owner_id }: { kind?: string; owner_id?: string } = {},
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Balance[]> {
    const rows = await managerOf(context).execute<(Omit<Balance, "centimes"> & { centimes: string })[]>(
      `select a.code, a.kind, a.owner_id, a.currency_code, coalesce(sum(e.centimes), 0)::text as centimes
         from ledger_account a left join ledger_entry e on e.account_id = a.id
        where (?::text is null or a.kind = ?) and (?::text is null or a.owner_id = ?)
        group by a.id order by a.code`,
      [kind ?? null, kind ?? null, owner_id ?? null, owner_id ?? null],
    )
    return rows.map(({ centimes, ...row }) => ({ ...row, centimes: Number(centimes) }))
  }

  private async openAccounts(entries: PostingEntry[], currency: string, context: Context<SqlEntityManager>) {
    const refs = new Map(entries.map(({ account }) => [accountCode(account, currency), account]))
    // Always in the same order, so that two postings that open the same accounts wait instead of locking each other.
    for (const [code, { kind, owner }] of [...refs].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await managerOf(context).execute(
        `insert into ledger_account (id, code, kind, owner_id, currency_code) values (?, ?, ?, ?, ?)
         on conflict (code) where deleted_at is null do nothing`,
        [generateEntityId(undefined, "ledacc"), code, kind, owner ?? null, currency],
      )
    }
    const codes = [...refs.keys()]
    const rows = await managerOf(context).execute<{ id: string; code: string }[]>(
      `select id, code from ledger_account where code in (${codes.map(() => "?").join(", ")})`,
      codes,
    )
    return new Map(rows.map(({ id, code }) => [code, id]))
  }

  private async insertTransaction(posting: Posting, entryCount: number, context: Context<SqlEntityManager>) {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `insert into ledger_transaction (id, business_key, kind, occurred_at, currency_code, entry_count, order_id,
         cooperative_order_id, cooperative_id, reverses_id, reason, actor_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (business_key) where deleted_at is null do nothing returning id`,
      [
        generateEntityId(undefined, "ledtx"),
        posting.business_key,
        posting.kind,
        posting.occurred_at,
        posting.currency_code,
        entryCount,
        posting.order_id ?? null,
        posting.cooperative_order_id ?? null,
        posting.cooperative_id ?? null,
        posting.reverses_id ?? null,
        posting.reason ?? null,
        posting.actor_id ?? null,
      ],
    )
    return rows[0]?.id
  }

  private async replay(posting: Posting, entries: PostingEntry[], context: Context<SqlEntityManager>) {
    const { business_key, currency_code } = posting
    const rows = await managerOf(context).execute<{ id: string; line: string }[]>(
      `select t.id, a.code || '|' || e.component || '|' || e.centimes as line
         from ledger_transaction t
         join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
        where t.business_key = ?`,
      [business_key],
    )
    const told = entries.map(
      ({ account, component, centimes }) => `${accountCode(account, currency_code)}|${component}|${centimes}`,
    )
    if (
      told.sort().join() !==
      rows
        .map(({ line }) => line)
        .sort()
        .join()
    )
      throw new MedusaError(MedusaError.Types.CONFLICT, `${business_key} was booked with other amounts.`)
    return { id: rows[0]?.id ?? "", is_replay: true }
  }
}

function refOf({ kind, owner_id }: { kind: AccountRef["kind"]; owner_id: string | null }): AccountRef {
  switch (kind) {
    case "to_come":
    case "cooperative":
    case "carrier":
    case "payment_provider":
      return { kind, owner: owner_id ?? "" }
    default:
      return { kind }
  }
}
