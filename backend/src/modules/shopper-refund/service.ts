import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { ShopperRefund } from "./models/shopper-refund"
import { newRefunds, type NotedRefund, type OwedPart } from "./owed"
import type { RefundMethod } from "./refund-words"

/** After so long without an end, whoever began to send a refund is taken for dead, and it may be begun again. */
export const STALE_ATTEMPT_MS = 2 * 60_000

type Sent = {
  id: string
  method: RefundMethod
  sent_by: string
  core_refund_id: string | null
  reference: string | null
}

/** Every refund a shopper is owed or was given. */
export class ShopperRefundModuleService extends MedusaService({ ShopperRefund }) {
  /**
   * Writes down what is newly owed of a part: each reason once, and all together never more than was paid, by however
   * many processes it is told. Answers the ids of the refunds written down now.
   */
  @InjectTransactionManager()
  async noteOwed(
    part: OwedPart,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string[]> {
    const { order_id, cooperative_order_id, cooperative_id, currency_code, method } = part
    const manager = managerOf(context)
    await manager.execute("select pg_advisory_xact_lock(hashtext(?))", [`refunds:${cooperative_order_id}`])
    const noted = await manager.execute<NotedRefund[]>(
      "select source_key, centimes from shopper_refund where cooperative_order_id = ? and deleted_at is null",
      [cooperative_order_id],
    )
    const ids: string[] = []
    for (const { source_key, centimes, due_by } of newRefunds(part, noted)) {
      const id = generateEntityId(undefined, "shrefund")
      await manager.execute(
        `insert into shopper_refund (id, order_id, cooperative_order_id, cooperative_id, source_key, centimes,
           currency_code, method, status, due_by) values (?, ?, ?, ?, ?, ?, ?, ?, 'due', ?)`,
        [
          id,
          order_id,
          cooperative_order_id,
          cooperative_id,
          source_key,
          centimes,
          currency_code,
          method,
          due_by,
        ],
      )
      ids.push(id)
    }
    return ids
  }

  /** Begins to send a refund: of those who try at once, one is told `true`. A refund that went is not begun again. */
  @InjectTransactionManager()
  async claim(
    id: string,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `update shopper_refund set attempted_at = ?, updated_at = now()
        where id = ? and status <> 'sent' and (attempted_at is null or attempted_at < ?) returning id`,
      [now, id, new Date(now.getTime() - STALE_ATTEMPT_MS)],
    )
    return rows.length > 0
  }

  /** Writes down that a refund went. The first to say so is the one that counts. */
  @InjectTransactionManager()
  async markSent(
    sent: Sent,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    const { id, method, sent_by, core_refund_id, reference } = sent
    await managerOf(context).execute(
      `update shopper_refund set status = 'sent', sent_at = ?, sent_by = ?, method = ?, core_refund_id = ?,
         reference = ?, failure = null, updated_at = now() where id = ? and status <> 'sent'`,
      [now, sent_by, method, core_refund_id, reference, id],
    )
  }

  /** Lets go of a refund that could not be sent; with `failure` it waits for a person. */
  @InjectTransactionManager()
  async release(
    { id, failure }: { id: string; failure: string | null },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `update shopper_refund set attempted_at = null, status = case when ?::text is null then status else 'failed' end,
         failure = ?, updated_at = now() where id = ? and status <> 'sent'`,
      [failure, failure, id],
    )
  }
}

function managerOf({ transactionManager }: Context<SqlEntityManager>): SqlEntityManager {
  if (!transactionManager)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Refunds have no database.")
  return transactionManager
}
